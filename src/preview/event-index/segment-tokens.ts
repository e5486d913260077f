import type { TokenIndex } from './event-index';
import { allocate } from './allocate';
import {
  FNV_PRIME,
  FNV_START,
  foldTable,
  MAJOR,
  mayBeginSequence,
  MINOR,
  sequenceLength,
} from './token-hash';

/** Works through the events of one segment and collects their tokens. Meant to be used again and again. */
export interface TokenCollector {
  /** Takes the tokens of the next event, which lies in these bytes. */
  scan(bytes: Uint8Array, start: number, end: number): void;
  /** The index of all events since the last call, as `allocate` makes it; begins anew. */
  seal(): TokenIndex;
}

/** Where the table is fuller than this (in half slots), it grows. */
const LOAD = 2;

/**
 * Collects tokens without making a text of any: hashes are computed while the bytes are read. A token is
 * noted once an event. Tokens that more than one event in 32 holds get a bitmap, the others a list.
 */
export function createTokenCollector(): TokenCollector {
  /** Open addressing: hash and number + 1 of a token side by side. */
  let slots = new Uint32Array(1 << 17);
  let mask = (1 << 16) - 1;
  let hashes = new Uint32Array(1 << 15);
  let counts = new Uint32Array(1 << 15);
  let lastEvent = new Int32Array(1 << 15).fill(-1);
  let tokenCount = 0;
  /** The tokens of all events, one after the other, and where each event's begin. */
  let log = new Uint32Array(1 << 16);
  let logged = 0;
  const eventStarts: number[] = [];
  let event = -1;

  /** The hashes of the event at hand, with repetitions. */
  let pending = new Int32Array(1 << 12);

  const grow = (): void => {
    slots = new Uint32Array(slots.length * 2);
    mask = slots.length / 2 - 1;
    for (let token = 0; token < tokenCount; token++) {
      const hash = hashes[token] as number;
      let slot = hash & mask;
      while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
      slots[slot * 2] = hash;
      slots[slot * 2 + 1] = token + 1;
    }
    hashes = widened(hashes, slots.length / 2);
    counts = widened(counts, slots.length / 2);
    const wider = new Int32Array(slots.length / 2).fill(-1);
    wider.set(lastEvent);
    lastEvent = wider;
  };

  /** Notes the first so many pending hashes as tokens of the event. */
  const note = (length: number): void => {
    while ((tokenCount + length) * LOAD > mask) grow();
    if (logged + length > log.length) log = widened(log, Math.max(log.length * 2, logged + length));
    const table = slots;
    const bits = mask;
    const seen = lastEvent;
    const number = event;
    for (let at = 0; at < length; at++) {
      const hash = (pending[at] as number) >>> 0;
      let slot = hash & bits;
      let found = table[slot * 2 + 1] as number;
      while (found !== 0 && table[slot * 2] !== hash) {
        slot = (slot + 1) & bits;
        found = table[slot * 2 + 1] as number;
      }
      let token = found - 1;
      if (found === 0) {
        token = tokenCount++;
        table[slot * 2] = hash;
        table[slot * 2 + 1] = token + 1;
        hashes[token] = hash;
        counts[token] = 0;
      } else if (seen[token] === number) continue;
      seen[token] = number;
      counts[token] = (counts[token] as number) + 1;
      log[logged++] = token;
    }
  };

  return {
    scan: (bytes, start, end) => {
      event++;
      eventStarts.push(logged);
      if (end - start + 2 > pending.length) pending = new Int32Array((end - start + 2) * 2);
      note(hashTokens(bytes, start, end, pending));
    },
    seal: () => {
      const index = sealTokens(hashes, counts, tokenCount, log, logged, eventStarts);
      if (tokenCount > slots.length / 16) slots = new Uint32Array(slots.length);
      else slots.fill(0);
      tokenCount = 0;
      logged = 0;
      eventStarts.length = 0;
      event = -1;
      return index;
    },
  };
}

const FOLD = foldTable();

/** Puts the hashes of a text's segments, with repetitions, into `into`; gives how many there are. */
function hashTokens(bytes: Uint8Array, start: number, end: number, into: Int32Array): number {
  let count = 0;
  let minor = FNV_START;
  let major = FNV_START;
  let minorLength = 0;
  let divided = false;
  let foreign = false;
  for (let at = start; at <= end; at++) {
    const byte = at < end ? (bytes[at] as number) : 10;
    let folded = FOLD[byte] as number;
    if (folded > MINOR) {
      if (folded === 128) {
        if (foreign) continue;
        foreign = true;
      } else foreign = false;
      minor = Math.imul(minor ^ folded, FNV_PRIME);
      if (divided) major = Math.imul(major ^ folded, FNV_PRIME);
      minorLength++;
      continue;
    }
    foreign = false;
    if (folded === MINOR && mayBeginSequence(byte) && (byte === 37 || bytes[at + 1] === 45)) {
      const length = sequenceLength(bytes, at, end);
      if (length > 0) {
        folded = MAJOR;
        at += length - 1;
      }
    }
    if (minorLength > 0) into[count++] = minor;
    if (folded === MAJOR) {
      if (divided) into[count++] = major;
      divided = false;
    } else {
      if (!divided) major = minor;
      major = Math.imul(major ^ byte, FNV_PRIME);
      divided = true;
    }
    minor = FNV_START;
    minorLength = 0;
  }
  return count;
}

function widened(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(length);
  wider.set(array);
  return wider;
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

/** Tokens in the order of their hashes, each with its list or bitmap of events. */
function sealTokens(
  hashes: Uint32Array,
  counts: Uint32Array,
  tokenCount: number,
  log: Uint32Array,
  logged: number,
  eventStarts: readonly number[],
): TokenIndex {
  const order = orderByHash(hashes, tokenCount);
  const events = eventStarts.length;
  const words = (events + 31) >>> 5;
  const sealed = allocate(Uint32Array, tokenCount);
  const offsets = allocate(Uint32Array, tokenCount + 1);
  /** Where a token's next event goes: in the list, or, as a negative number, in which bitmap. */
  const cursor = new Int32Array(tokenCount);
  let listed = 0;
  let mapped = 0;
  for (let place = 0; place < tokenCount; place++) {
    const token = order[place] as number;
    const count = counts[token] as number;
    sealed[place] = hashes[token] as number;
    if (count * 32 > events && count > 2) {
      offsets[place] = (mapped | 0x80000000) >>> 0;
      cursor[token] = -1 - mapped;
      mapped += words;
    } else {
      offsets[place] = listed;
      cursor[token] = listed;
      listed += count;
    }
  }
  offsets[tokenCount] = listed;
  const postings = allocate(Uint16Array, listed);
  const bitmaps = allocate(Uint32Array, mapped);
  for (let event = 0; event < events; event++) {
    const end = event + 1 < events ? (eventStarts[event + 1] as number) : logged;
    const word = event >>> 5;
    const bit = 1 << (event & 31);
    for (let at = eventStarts[event] as number; at < end; at++) {
      const token = log[at] as number;
      const place = cursor[token] as number;
      if (place < 0) {
        const start = -1 - place + word;
        bitmaps[start] = ((bitmaps[start] as number) | bit) >>> 0;
      } else {
        postings[place] = event;
        cursor[token] = place + 1;
      }
    }
  }
  return { hashes: sealed, offsets, postings, bitmaps };
}
