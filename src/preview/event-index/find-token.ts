import type { TokenIndex } from './event-index';

/** A set of a segment's events: one bit each, in order. */
export type EventBits = Uint32Array;

/** How many words the bits of so many events take. */
export const wordsFor = (events: number): number => (events + 31) >>> 5;

/** The events that hold a token with this hash, as new bits; undefined where none does. */
export function eventsWithHash(tokens: TokenIndex, events: number, hash: number): EventBits | undefined {
  const { hashes, offsets, postings, bitmaps } = tokens;
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  if (hashes[low] !== hash) return undefined;
  const words = wordsFor(events);
  const offset = offsets[low] as number;
  if (offset >= 0x80000000) {
    const start = offset - 0x80000000;
    return new Uint32Array(bitmaps.subarray(start, start + words));
  }
  let next = low + 1;
  while ((offsets[next] as number) >= 0x80000000) next++;
  const bits = new Uint32Array(words);
  const end = offsets[next] as number;
  for (let at = offset; at < end; at++) {
    const event = postings[at] as number;
    bits[event >>> 5] = (bits[event >>> 5] as number) | (1 << (event & 31));
  }
  return bits;
}
