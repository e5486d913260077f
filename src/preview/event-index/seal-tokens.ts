import { allocate } from './allocate';
import type { TokenIndex } from './event-index';

/** The tokens that the events of a segment hold. */
export interface CollectedTokens {
  /** Each token's hash, and how many events of the log hold it. */
  readonly hashes: Uint32Array;
  readonly counts: Uint32Array;
  /** The tokens of all events, one event after the other, and where each event's begin. */
  readonly log: Uint32Array;
  readonly eventStarts: readonly number[];
  /** Further events of tokens, a bit each. */
  readonly mapped: ReadonlyMap<number, Uint32Array>;
}

/**
 * Tokens in the order of their hashes, each with its events: a bitmap where more than one event in 32 holds it or where
 * its events came as bits, a list otherwise.
 */
export function sealTokens({ hashes, counts, log, eventStarts, mapped }: CollectedTokens): TokenIndex {
  const tokenCount = hashes.length;
  const order = orderByHash(hashes, tokenCount);
  const events = eventStarts.length;
  const words = (events + 31) >>> 5;
  const sealed = allocate(Uint32Array, tokenCount);
  const offsets = allocate(Uint32Array, tokenCount + 1);
  /** Where a token's next event goes: in the list, or, as a negative number, in which bitmap. */
  const cursor = new Int32Array(tokenCount);
  let listed = 0;
  let bitmapped = 0;
  for (let place = 0; place < tokenCount; place++) {
    const token = order[place] as number;
    const count = counts[token] as number;
    sealed[place] = hashes[token] as number;
    if ((count * 32 > events && count > 2) || mapped.has(token)) {
      offsets[place] = (bitmapped | 0x80000000) >>> 0;
      cursor[token] = -1 - bitmapped;
      bitmapped += words;
    } else {
      offsets[place] = listed;
      cursor[token] = listed;
      listed += count;
    }
  }
  offsets[tokenCount] = listed;
  const postings = allocate(Uint16Array, listed);
  const bitmaps = allocate(Uint32Array, bitmapped);
  for (const [token, bits] of mapped) bitmaps.set(bits, -1 - (cursor[token] as number));
  for (let event = 0; event < events; event++) {
    const end = event + 1 < events ? (eventStarts[event + 1] as number) : log.length;
    const word = event >>> 5;
    const bit = 1 << (event & 31);
    for (let at = eventStarts[event] as number; at < end; at++) {
      const token = log[at] as number;
      const place = cursor[token] as number;
      if (place < 0) {
        const start = -1 - place + word;
        bitmaps[start] = (bitmaps[start] as number) | bit;
      } else {
        postings[place] = event;
        cursor[token] = place + 1;
      }
    }
  }
  return { hashes: sealed, offsets, postings, bitmaps };
}

/** The tokens' numbers in the order of their hashes: a radix sort, eleven bits at a time. */
function orderByHash(hashes: Uint32Array, tokenCount: number): Uint32Array {
  let from = Uint32Array.from({ length: tokenCount }, (_, token) => token);
  let to = new Uint32Array(tokenCount);
  for (let shift = 0; shift < 33; shift += 11) {
    const places = new Uint32Array(2049);
    for (let token = 0; token < tokenCount; token++) {
      const digit = ((hashes[token] as number) >>> shift) & 2047;
      places[digit + 1] = (places[digit + 1] as number) + 1;
    }
    for (let digit = 0; digit < 2048; digit++) {
      places[digit + 1] = (places[digit + 1] as number) + (places[digit] as number);
    }
    for (let at = 0; at < tokenCount; at++) {
      const token = from[at] as number;
      const digit = ((hashes[token] as number) >>> shift) & 2047;
      const place = places[digit] as number;
      to[place] = token;
      places[digit] = place + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}
