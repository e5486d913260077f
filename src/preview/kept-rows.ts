import type { Batch, Column } from '../spl/batch';
import { column, tableBatch } from '../spl/batch';
import type { Value } from '../spl/value';
import { isMulti } from '../spl/value';

/** What is known of the rows that one beginning of a search makes of events. */
export interface KeptRows {
  /** The rows of these events, in their order; undefined where some of the events have not been seen yet. */
  rows(events: ArrayLike<number>): Batch | undefined;
  /** Those of these events that have not been seen yet. */
  unseen(events: ArrayLike<number>): Uint32Array;
  /** Keeps what became of these events: the rows that are left of them, each still knowing its event. */
  keep(events: ArrayLike<number>, left: readonly Batch[]): void;
}

/** Rows kept from earlier searches. */
export interface RowKeeper {
  /** What is known of a beginning of a search as far as these fields go; undefined where keeping it takes too much. */
  open(key: string, fields: readonly string[]): KeptRows | undefined;
}

const UNSEEN = 0;
const DROPPED = 1;
const LEFT = 2;
/** Most bytes that all kept rows take; beyond, those longest unused are given up. */
const MOST_BYTES = 128 * 1024 * 1024;
/** Most characters of one field's different values. */
const MOST_TEXT = 16 * 1024 * 1024;

interface Kept extends KeptRows {
  bytes(): number;
  /** True once it has grown too large to be kept. */
  overfull(): boolean;
}

/** A keeper of rows for an index of so many events. A changed index needs a new keeper. */
export function rowKeeper(events: number, mostBytes = MOST_BYTES): RowKeeper {
  const kept = new Map<string, Kept>();
  return {
    open(key, fields) {
      const name = JSON.stringify([key, fields]);
      const known = kept.get(name);
      kept.delete(name);
      if (known?.overfull()) return undefined;
      const opened = known ?? keptRows(events, fields);
      kept.set(name, opened);
      let bytes = 0;
      for (const one of kept.values()) bytes += one.bytes();
      for (const [other, one] of kept) {
        if (bytes <= mostBytes) break;
        bytes -= one.bytes();
        kept.delete(other);
      }
      return kept.has(name) ? opened : undefined;
    },
  };
}

function keptRows(events: number, fields: readonly string[]): Kept {
  const states = new Uint8Array(events);
  const columns = fields.map((name) => ({ name, store: name === '_time' ? numbers(events) : texts(events) }));
  let spoilt = false;
  return {
    bytes: () => events + columns.reduce((sum, { store }) => sum + store.bytes(), 0),
    overfull: () => spoilt,
    unseen: (numbers) => Uint32Array.from(numbers).filter((event) => states[event] === UNSEEN),
    rows(numbers) {
      const left = new Uint32Array(numbers.length);
      let length = 0;
      for (let at = 0; at < numbers.length; at++) {
        const event = numbers[at] as number;
        const state = states[event];
        if (state === UNSEEN) return undefined;
        if (state === LEFT) left[length++] = event;
      }
      const found = left.subarray(0, length);
      return tableBatch(length, new Map(columns.map(({ name, store }) => [name, store.read(found)])));
    },
    keep(numbers, left) {
      if (spoilt) return;
      for (let at = 0; at < numbers.length; at++) states[numbers[at] as number] = DROPPED;
      for (const batch of left) {
        const own = batch.source?.events;
        if (!own) throw new Error('invariant: a kept row has lost its event');
        for (const { name, store } of columns) {
          if (!store.write(own, column(batch, name))) spoilt = true;
        }
        for (let at = 0; at < own.length; at++) states[own[at] as number] = LEFT;
      }
      if (spoilt) states.fill(UNSEEN);
    },
  };
}

/** One field of the kept rows, by event. */
interface KeptColumn {
  read(events: Uint32Array): Column | undefined;
  /** False where the values take too much. */
  write(events: ArrayLike<number>, values: Column | undefined): boolean;
  bytes(): number;
}

/** Values by a dictionary of the different ones: a number an event, 0 for none. */
function texts(events: number): KeptColumn {
  const codes = new Uint32Array(events);
  const values: Value[] = [null];
  const known = new Map<Value, number>();
  let size = 0;
  return {
    bytes: () => 4 * events + 2 * size,
    read(wanted) {
      if (values.length === 1) return undefined;
      const result = new Array<Value>(wanted.length);
      for (let at = 0; at < wanted.length; at++)
        result[at] = values[codes[wanted[at] as number] as number] as Value;
      return result;
    },
    write(own, column) {
      for (let at = 0; at < own.length; at++) {
        const value = column?.[at] ?? null;
        let code = value === null ? 0 : known.get(value);
        if (code === undefined) {
          code = values.length;
          values.push(value);
          if (!isMulti(value)) known.set(value, code);
          size += isMulti(value) ? value.join('').length : String(value).length;
        }
        codes[own[at] as number] = code;
      }
      return size <= MOST_TEXT;
    },
  };
}

/** Numbers as they are: times, of which nearly every event has its own. */
function numbers(events: number): KeptColumn {
  const kept = new Float64Array(events);
  let present = false;
  return {
    bytes: () => 8 * events,
    read(wanted) {
      if (!present) return undefined;
      const result = new Array<Value>(wanted.length);
      for (let at = 0; at < wanted.length; at++) {
        const value = kept[wanted[at] as number] as number;
        result[at] = Number.isNaN(value) ? null : value;
      }
      return result;
    },
    write(own, column) {
      for (let at = 0; at < own.length; at++) {
        const value = column?.[at] ?? null;
        if (value !== null && (typeof value !== 'number' || Number.isNaN(value))) return false;
        if (value !== null) present = true;
        kept[own[at] as number] = value ?? NaN;
      }
      return true;
    },
  };
}
