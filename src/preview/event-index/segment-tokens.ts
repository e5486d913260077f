import type { TokenIndex } from './event-index';
import { sealTokens } from './seal-tokens';
import { createRepeatedText, mayBeginRun, type RepeatedText } from './repeated-text';
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

/** What stands in a slot of the table: the token's hash, its number + 1 (0: free), its last event, its events. */
const SLOT = 4;

/**
 * Collects tokens without making a text of any: hashes are computed while the bytes are read, and text that
 * events repeat is not even hashed (`repeated-text`). A token is noted once an event. Tokens that more than one event
 * in 32 holds get a bitmap, the others a list.
 */
export function createTokenCollector(): TokenCollector {
  /** Open addressing; all that is known of a token lies together, so that noting it again reads one cache line. */
  let table = new Int32Array(SLOT << 14);
  let mask = (1 << 14) - 1;
  let tokenCount = 0;
  /** The tokens of all events, one after the other, and where each event's begin. */
  let log = new Uint32Array(1 << 16);
  let logged = 0;
  const eventStarts: number[] = [];
  let event = -1;
  let over: Uint8Array | undefined;

  /** The hashes of the event at hand, with repetitions. */
  let pending = new Int32Array(1 << 12);
  const repeated = createRepeatedText((bytes, start, end) => {
    const into = new Int32Array(end - start + 2);
    return Int32Array.from(new Set(into.subarray(0, hashTokens(bytes, start, end, into, undefined))));
  });

  const grow = (): void => {
    const before = table;
    table = new Int32Array(before.length * 2);
    mask = table.length / SLOT - 1;
    for (let from = 0; from < before.length; from += SLOT) {
      if (before[from + 1] === 0) continue;
      let slot = (before[from] as number) & mask;
      while (table[slot * SLOT + 1] !== 0) slot = (slot + 1) & mask;
      table.set(before.subarray(from, from + SLOT), slot * SLOT);
    }
  };

  /** Notes the first so many pending hashes as tokens of the event. */
  const note = (length: number): void => {
    while ((tokenCount + length) * 2 > mask) grow();
    if (logged + length > log.length) log = widened(log, Math.max(log.length * 2, logged + length));
    const slots = table;
    const bits = mask;
    const number = event;
    const hashes = pending;
    const tokens = log;
    let end = logged;
    for (let at = 0; at < length; at++) {
      const hash = hashes[at] as number;
      let slot = (hash & bits) * SLOT;
      while (slots[slot] !== hash && slots[slot + 1] !== 0) slot = (slot + SLOT) & (bits * SLOT + SLOT - 1);
      let token = (slots[slot + 1] as number) - 1;
      if (token < 0) {
        token = tokenCount++;
        slots[slot] = hash;
        slots[slot + 1] = token + 1;
        slots[slot + 3] = 0;
      } else if (slots[slot + 2] === number) continue;
      slots[slot + 2] = number;
      slots[slot + 3] = (slots[slot + 3] as number) + 1;
      tokens[end++] = token;
    }
    logged = end;
  };

  /** The number of a token, which is made where there is none yet. */
  const numberOf = (hash: number): number => {
    let slot = hash & mask;
    while (table[slot * SLOT] !== hash && table[slot * SLOT + 1] !== 0) slot = (slot + 1) & mask;
    if (table[slot * SLOT + 1] === 0) {
      table[slot * SLOT] = hash;
      table[slot * SLOT + 1] = ++tokenCount;
      table[slot * SLOT + 3] = 0;
    }
    return (table[slot * SLOT + 1] as number) - 1;
  };

  /** The bitmaps of the tokens of text that events repeated. */
  const repeatedTokens = (events: number): ReadonlyMap<number, Uint32Array> => {
    const words = (events + 31) >>> 5;
    const found = new Map<number, Uint32Array>();
    repeated.drain(words, (hashes, bits) => {
      while ((tokenCount + hashes.length) * 2 > mask) grow();
      for (const hash of hashes) {
        const token = numberOf(hash);
        const own = found.get(token);
        if (!own) found.set(token, bits.slice());
        else
          for (let word = 0; word < words; word++) own[word] = (own[word] as number) | (bits[word] as number);
      }
    });
    return found;
  };

  return {
    scan: (bytes, start, end) => {
      event++;
      eventStarts.push(logged);
      if (end - start + 2 > pending.length) pending = new Int32Array((end - start + 2) * 2);
      if (over !== bytes) repeated.over((over = bytes));
      repeated.event(event);
      note(hashTokens(bytes, start, end, pending, repeated));
    },
    seal: () => {
      const everywhere = repeatedTokens(eventStarts.length);
      const hashes = new Uint32Array(tokenCount);
      const counts = new Uint32Array(tokenCount);
      for (let slot = 0; slot < table.length; slot += SLOT) {
        const token = (table[slot + 1] as number) - 1;
        if (token < 0) continue;
        hashes[token] = table[slot] as number;
        counts[token] = table[slot + 3] as number;
      }
      const index = sealTokens({
        hashes,
        counts,
        log: log.subarray(0, logged),
        eventStarts,
        mapped: everywhere,
      });
      table.fill(0);
      tokenCount = 0;
      logged = 0;
      eventStarts.length = 0;
      event = -1;
      over = undefined;
      return index;
    },
  };
}

const FOLD = foldTable();

/**
 * Puts the hashes of a text's segments, with repetitions, into `into`; gives how many there are. Text that `repeated`
 * takes is left out.
 */
function hashTokens(
  bytes: Uint8Array,
  start: number,
  end: number,
  into: Int32Array,
  repeated: RepeatedText | undefined,
): number {
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
      if (repeated && mayBeginRun(byte, bytes[at + 1]) && at < end) {
        const length = repeated.take(at, end);
        if (length > 0) at += length - 1;
      }
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
