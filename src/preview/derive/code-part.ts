import type { Column } from '../../spl/batch';
import type { Value } from '../../spl/value';
import { isMulti } from '../../spl/value';
import type { PartColumn } from './derive-messages';

/** Writes the values of one field, part after part: a value is sent once, and afterwards only its number. */
export interface PartCoder {
  /** Undefined where the values cannot be written so. */
  code(length: number, values: Column | undefined): PartColumn | undefined;
}

/** A coder of times, of which nearly every row has its own: numbers, NaN for none. */
export function timeCoder(): PartCoder {
  return {
    code(length, values) {
      const numbers = new Float64Array(length);
      for (let row = 0; row < length; row++) {
        const value = values?.[row] ?? null;
        if (value !== null && (typeof value !== 'number' || Number.isNaN(value))) return undefined;
        numbers[row] = value ?? NaN;
      }
      return { numbers };
    },
  };
}

/** A coder of values of which many rows have the same. */
export function valueCoder(): PartCoder {
  const known = new Map<Value, number>();
  let size = 1;
  return {
    code(length, values) {
      const added: Value[] = [];
      const codes = new Uint32Array(length);
      for (let row = 0; row < length; row++) {
        const value = values?.[row] ?? null;
        if (value === null) continue;
        let code = isMulti(value) ? undefined : known.get(value);
        if (code === undefined) {
          code = size++;
          added.push(value);
          if (!isMulti(value)) known.set(value, code);
        }
        codes[row] = code;
      }
      const narrow =
        size <= 0x100 ? Uint8Array.from(codes) : size <= 0x10000 ? Uint16Array.from(codes) : codes;
      return { codes: narrow, added };
    },
  };
}
