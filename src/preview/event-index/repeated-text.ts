import { FNV_PRIME, FNV_START } from './token-hash';

/**
 * The markup that XML events repeat between their values, such as `</Data><Data Name='IpAddress'>`. A run of it that is
 * met again is compared with what followed the run before, four bytes at a time, instead of being hashed; its
 * events are a bit each, and its tokens are told once a segment. Most of an XML event's bytes are such runs:
 * indexing a million takes 8.5 s of processor time with this and 12.0 s without.
 */
export interface RepeatedText {
  /** The events that follow lie in these bytes. */
  over(bytes: Uint8Array): void;
  /** The next event begins. */
  event(number: number): void;
  /** The length of a known run that begins here and ends at `end` or before; 0 where none does. Notes the event. */
  take(at: number, end: number): number;
  /** Every run that an event had since the last call, with its tokens' hashes and a bit an event. Begins anew. */
  drain(words: number, each: (tokens: Int32Array, bits: Uint32Array) => void): void;
}

/** Most runs kept; a log of one kind has fewer than a hundred. */
const MOST_RUNS = 1024;
const LONGEST_RUN = 1024;
/** Runs remembered as what may follow a run. */
const WAYS = 4;
/** A run is kept when it comes the second time: hashes of those that came once. */
const ONCE = 4096;
/** Events a segment has at most, a bit each. */
const WORDS = 2048;

const LESS = 60;
const GREATER = 62;
const isQuote = (byte: number | undefined): boolean => byte === 39 || byte === 34;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

/** Whether a run may begin with this byte: a tag, or the end of an attribute. */
export const mayBeginRun = (byte: number, next: number | undefined): boolean =>
  byte === LESS || (isQuote(byte) && (next === 47 || next === GREATER || next === 32));

/** Nothing is known at first. `hashTokens` gives the hashes of a text's tokens. */
export function createRepeatedText(
  hashTokens: (bytes: Uint8Array, start: number, end: number) => Int32Array,
): RepeatedText {
  let bytes: Uint8Array = new Uint8Array(0);
  let view = new DataView(bytes.buffer);
  /** The runs' texts, each from a whole word on. */
  let texts = new Int32Array(4096);
  let used = 0;
  const places = new Uint32Array(MOST_RUNS);
  const lengths = new Uint32Array(MOST_RUNS);
  const following = new Uint16Array(MOST_RUNS * WAYS);
  const tokens: Int32Array[] = [new Int32Array(0)];
  let bits = new Uint32Array(64 * WORDS);
  const byHash = new Map<number, number>();
  const once = new Int32Array(ONCE);
  /** Run 0 stands for the beginning of an event. */
  let previous = 0;
  let word = 0;
  let bit = 1;

  const same = (run: number, at: number, end: number): boolean => {
    const length = lengths[run] as number;
    if (at + length > end) return false;
    let place = places[run] as number;
    let from = at;
    for (const whole = at + (length & ~3); from < whole; from += 4) {
      if (view.getInt32(from, true) !== texts[place++]) return false;
    }
    for (let rest = texts[place] as number; from < at + length; from++, rest >>>= 8) {
      if (bytes[from] !== (rest & 255)) return false;
    }
    return true;
  };
  const note = (run: number): number => {
    const place = run * WORDS + word;
    bits[place] = (bits[place] as number) | bit;
    previous = run;
    return lengths[run] as number;
  };
  const follow = (run: number): void => {
    following.copyWithin(previous * WAYS + 1, previous * WAYS, previous * WAYS + WAYS - 1);
    following[previous * WAYS] = run;
  };
  const keep = (at: number, stop: number, hash: number): number => {
    const run = tokens.push(hashTokens(bytes, at, stop)) - 1;
    const length = stop - at;
    const words = (length + 3) >>> 2;
    if (used + words > texts.length) {
      const wider = new Int32Array(texts.length * 2);
      wider.set(texts);
      texts = wider;
    }
    for (let from = 0; from < length; from++) {
      const place = used + (from >>> 2);
      texts[place] = (texts[place] as number) | ((bytes[at + from] as number) << ((from & 3) * 8));
    }
    places[run] = used;
    lengths[run] = length;
    used += words;
    if ((run + 1) * WORDS > bits.length) {
      const wider = new Uint32Array(bits.length * 2);
      wider.set(bits);
      bits = wider;
    }
    byHash.set(hash, run);
    return run;
  };
  /** Finds or keeps the run that begins here, which was not expected. */
  const learn = (at: number, end: number): number => {
    const limit = Math.min(end, at + LONGEST_RUN);
    let stop = at + 1;
    let hash = FNV_START;
    for (; stop < limit; stop++) {
      const byte = bytes[stop] as number;
      hash = Math.imul(hash ^ byte, FNV_PRIME);
      if (byte === GREATER && (stop + 1 === end || bytes[stop + 1] !== LESS)) break;
      if (isQuote(byte) && isDigit(bytes[stop + 1])) break;
    }
    if (stop === limit) return 0;
    const known = byHash.get(hash);
    if (known !== undefined) {
      if (!same(known, at, end)) return 0;
      follow(known);
      return note(known);
    }
    if (once[hash & (ONCE - 1)] !== hash || tokens.length === MOST_RUNS) {
      once[hash & (ONCE - 1)] = hash;
      return 0;
    }
    const run = keep(at, stop + 1, hash);
    follow(run);
    return note(run);
  };

  return {
    over: (next) => {
      bytes = next;
      view = new DataView(next.buffer, next.byteOffset, next.byteLength);
    },
    event: (number) => {
      previous = 0;
      word = number >>> 5;
      bit = 1 << (number & 31);
    },
    take: (at, end) => {
      const first = previous * WAYS;
      for (let way = first; way < first + WAYS; way++) {
        const run = following[way] as number;
        if (run === 0) break;
        if (!same(run, at, end)) continue;
        if (way > first) {
          following[way] = following[way - 1] as number;
          following[way - 1] = run;
        }
        return note(run);
      }
      return learn(at, end);
    },
    drain: (words, each) => {
      for (let run = 1; run < tokens.length; run++) {
        const own = bits.subarray(run * WORDS, run * WORDS + words);
        if (own.every((part) => part === 0)) continue;
        each(tokens[run] as Int32Array, own);
        own.fill(0);
      }
    },
  };
}
