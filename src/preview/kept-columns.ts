import type { CodedColumn, Column } from '../spl/batch';
import { rankValues } from '../spl/rank-values';
import type { Value } from '../spl/value';
import { isMulti } from '../spl/value';
import type { PartColumn } from './derive/derive-messages';

/** One field of kept rows, by the places of the rows. */
interface KeptColumn {
  /** The values at these places; undefined where no row has the field. */
  read(places: ArrayLike<number>): Column | undefined;
  /** The same by dictionary, where they lie so and no row has several. */
  coded(places: ArrayLike<number>): CodedColumn | undefined;
  /** Writes the values of further rows from a place on. False where they take too much. */
  write(from: number, length: number, values: Column | undefined): boolean;
  /** The same with values as another thread sent them; `sent` holds all that came from that thread for this field. */
  writeSent(from: number, part: PartColumn, sent: SentValues): boolean;
  bytes(): number;
}

/** The values of one field that a thread sent, by their numbers there, and their numbers here where they have one. */
export interface SentValues {
  readonly values: Value[];
  readonly own: (number | undefined)[];
}

/** What is known before a thread has sent anything. */
export const nothingSent = (): SentValues => ({ values: [null], own: [0] });

/** Most characters of one field's different values. */
const MOST_TEXT = 16 * 1024 * 1024;
/** Bytes that a value takes beside its characters, about. */
const ENTRY_BYTES = 16;

/** All values of a dictionary are ranked where at least one of so many is to be put in order. */
const RANKED_FOR = 2;

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** So many codes with room for `length` of them and for a dictionary of `values`. */
function roomFor(codes: Codes, length: number, values: number): Codes {
  const width = values <= 0x100 ? 1 : values <= 0x10000 ? 2 : 4;
  if (length <= codes.length && width <= codes.BYTES_PER_ELEMENT) return codes;
  const size = length <= codes.length ? codes.length : Math.max(length, Math.ceil(codes.length * 1.5));
  const larger = new (width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array)(size);
  larger.set(codes);
  return larger;
}

/** Values by a dictionary of the different ones: a number a row, 0 for none, as narrow as the dictionary allows. */
export function textColumn(): KeptColumn {
  let codes: Codes = new Uint8Array(64);
  const values: Value[] = [null];
  const known = new Map<Value, number>();
  let size = 0;
  let several = false;
  let ranked: Uint32Array | undefined;
  const ranks = (wanted: number): Uint32Array | undefined => {
    if (ranked?.length === values.length) return ranked;
    if (wanted * RANKED_FOR < values.length) return undefined;
    return (ranked = rankValues(values));
  };
  const codeOf = (value: Value): number => {
    let code = value === null ? 0 : known.get(value);
    if (code === undefined) {
      code = values.length;
      values.push(value);
      codes = roomFor(codes, 0, values.length);
      if (isMulti(value)) several = true;
      else known.set(value, code);
      size += isMulti(value) ? value.join('').length : String(value).length;
    }
    return code;
  };
  return {
    bytes: () => codes.byteLength + (ranked?.byteLength ?? 0) + 2 * size + ENTRY_BYTES * values.length,
    read(places) {
      if (values.length === 1) return undefined;
      const result = new Array<Value>(places.length);
      for (let at = 0; at < places.length; at++) {
        result[at] = values[codes[places[at] as number] as number] as Value;
      }
      return result;
    },
    coded(places) {
      if (several || values.length === 1) return undefined;
      const found = new Uint32Array(places.length);
      for (let at = 0; at < places.length; at++) found[at] = codes[places[at] as number] as number;
      return { codes: found, values, ranks };
    },
    write(from, length, column) {
      codes = roomFor(codes, from + length, values.length);
      for (let at = 0; at < length; at++) {
        const code = codeOf(column?.[at] ?? null);
        codes[from + at] = code;
      }
      return size <= MOST_TEXT;
    },
    writeSent(from, part, sent) {
      if (!('codes' in part)) return false;
      for (const value of part.added) sent.values.push(value);
      codes = roomFor(codes, from + part.codes.length, values.length);
      for (let at = 0; at < part.codes.length; at++) {
        const number = part.codes[at] as number;
        const code = (sent.own[number] ??= codeOf(sent.values[number] as Value));
        codes[from + at] = code;
      }
      return size <= MOST_TEXT;
    },
  };
}

/** Numbers as they are: times, of which nearly every row has its own. */
export function numberColumn(): KeptColumn {
  let kept = new Float64Array(8);
  let present = false;
  const makeRoom = (length: number): void => {
    if (length <= kept.length) return;
    const larger = new Float64Array(Math.max(length, Math.ceil(kept.length * 1.5)));
    larger.set(kept);
    kept = larger;
  };
  return {
    bytes: () => kept.byteLength,
    read(places) {
      if (!present) return undefined;
      const result = new Array<Value>(places.length);
      for (let at = 0; at < places.length; at++) {
        const value = kept[places[at] as number] as number;
        result[at] = Number.isNaN(value) ? null : value;
      }
      return result;
    },
    coded: () => undefined,
    write(from, length, column) {
      makeRoom(from + length);
      for (let at = 0; at < length; at++) {
        const value = column?.[at] ?? null;
        if (value !== null && (typeof value !== 'number' || Number.isNaN(value))) return false;
        if (value !== null) present = true;
        kept[from + at] = value ?? NaN;
      }
      return true;
    },
    writeSent(from, part) {
      if (!('numbers' in part)) return false;
      makeRoom(from + part.numbers.length);
      kept.set(part.numbers, from);
      present ||= part.numbers.some((value) => !Number.isNaN(value));
      return true;
    },
  };
}
