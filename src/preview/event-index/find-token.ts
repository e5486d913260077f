import type { StoredTokens, TokenIndex } from './event-index';
import { readInto, storedWords } from './stored-bytes';

/** A set of a segment's events: one bit each, in order. */
export type EventBits = Uint32Array;

/** How many words the bits of so many events take. */
export const wordsFor = (events: number): number => (events + 31) >>> 5;

/** Hashes of tokens in a file from one entry of its fence to the next: 2 KiB. */
export const FENCE_STEP = 512;

/** The events that hold a token with this hash, as new bits; undefined where none does. */
export function eventsWithHash(
  tokens: TokenIndex | StoredTokens,
  events: number,
  hash: number,
): EventBits | undefined {
  return 'fence' in tokens ? inFile(tokens, events, hash) : inMemory(tokens, events, hash);
}

function inMemory(tokens: TokenIndex, events: number, hash: number): EventBits | undefined {
  const { hashes, offsets, postings, bitmaps } = tokens;
  const place = firstNotBelow(hashes, hash);
  if (hashes[place] !== hash) return undefined;
  const words = wordsFor(events);
  const offset = offsets[place] as number;
  if (offset >= BITMAP) {
    const start = offset - BITMAP;
    return new Uint32Array(bitmaps.subarray(start, start + words));
  }
  let next = place + 1;
  while ((offsets[next] as number) >= BITMAP) next++;
  return bitsOf(postings.subarray(offset, offsets[next] as number), words);
}

const hashPiece = new Uint32Array(FENCE_STEP);
const offsetPiece = new Uint32Array(64);

/** The same in a file: three short reads, which the system answers from its own memory when they come again. */
function inFile(tokens: StoredTokens, events: number, hash: number): EventBits | undefined {
  const { fence, hashes, offsets, postings, bitmaps } = tokens;
  const after = firstNotBelow(fence, hash);
  const piece = fence[after] === hash ? after : after - 1;
  if (piece < 0) return undefined;
  const first = piece * FENCE_STEP;
  const near = storedWords(hashes, first, first + FENCE_STEP, hashPiece);
  const within = firstNotBelow(near, hash);
  if (near[within] !== hash) return undefined;
  const words = wordsFor(events);
  let from = first + within;
  let own = storedWords(offsets, from, from + offsetPiece.length, offsetPiece);
  const offset = own[0] as number;
  if (offset >= BITMAP) {
    const bits = new Uint32Array(words);
    readInto(bitmaps.file, bitmaps.at + (offset - BITMAP) * 4, bits);
    return bits;
  }
  let next = own.findIndex((one, index) => index > 0 && one < BITMAP);
  while (next < 0) {
    from += own.length;
    own = storedWords(offsets, from, from + offsetPiece.length, offsetPiece);
    next = own.findIndex((one) => one < BITMAP);
  }
  const listed = new Uint16Array((own[next] as number) - offset);
  readInto(postings.file, postings.at + offset * 2, listed);
  return bitsOf(listed, words);
}

const BITMAP = 0x80000000;

/** The place of the first number that is not below `sought`. */
function firstNotBelow(numbers: Uint32Array, sought: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bitsOf(postings: Uint16Array, words: number): EventBits {
  const bits = new Uint32Array(words);
  for (const event of postings) bits[event >>> 5] = (bits[event >>> 5] as number) | (1 << (event & 31));
  return bits;
}
