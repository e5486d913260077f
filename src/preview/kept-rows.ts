import type { Batch, FieldSource } from '../spl/batch';
import { column } from '../spl/batch';
import type { TimeRange } from '../spl/context';
import type { DerivedPart } from './derive/derive-messages';
import { nothingSent, numberColumn, textColumn, type SentValues } from './kept-columns';

/** The events that a search looks up in a range, newest first. */
interface EventOrder {
  readonly range: TimeRange;
  readonly events: Uint32Array;
}

/** What is known of the rows that one beginning of a search makes of events. */
export interface KeptRows {
  /** The rows of these events, in their order; undefined where some of the events have not been seen yet. */
  rows(events: ArrayLike<number>): Batch | undefined;
  /** Those of these events that have not been seen yet. */
  unseen(events: ArrayLike<number>): Uint32Array;
  /** Keeps what became of these events: the rows that are left of them, each still knowing its event. */
  keep(events: ArrayLike<number>, left: readonly Batch[]): void;
  /** The same with what is left of them as another thread sent it; `sent` is that thread's own, empty at first. */
  keepSent(events: ArrayLike<number>, left: SentRows, sent: Map<string, SentValues>): void;
  /** True once there is too much to be kept: nothing more will be. */
  overfull(): boolean;
  /** The events looked up in the range that was last read to its end. */
  order(): EventOrder | undefined;
  keepOrder(order: EventOrder): void;
}

type SentRows = NonNullable<DerivedPart['left']>;

/** Rows kept from earlier searches. */
export interface RowKeeper {
  /** What is known of a beginning of a search as far as these fields go; undefined where keeping it takes too much. */
  open(key: string, fields: readonly string[]): KeptRows | undefined;
}

/** What is known of an event: nothing, that no row is left of it, or the place of its row and FIRST. */
const UNSEEN = 0;
const DROPPED = 1;
const FIRST = 2;
/** Most bytes that all kept rows take; beyond, those longest unused are given up. */
const MOST_BYTES = 128 * 1024 * 1024;

interface Kept extends KeptRows {
  bytes(): number;
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
  const places = new Uint32Array(events);
  const columns = new Map(fields.map((name) => [name, name === '_time' ? numberColumn() : textColumn()]));
  const source: FieldSource = {
    column: (name, rows) => columns.get(name)?.read(rows),
    coded: (name, rows) => columns.get(name)?.coded(rows),
    names: (rows) => fields.filter((name) => columns.get(name)?.read(rows)),
  };
  let count = 0;
  let spoilt = false;
  let order: EventOrder | undefined;
  const place = (rows: ArrayLike<number>): void => {
    for (let at = 0; at < rows.length; at++) places[rows[at] as number] = FIRST + count + at;
    count += rows.length;
  };
  const drop = (numbers: ArrayLike<number>): void => {
    for (let at = 0; at < numbers.length; at++) places[numbers[at] as number] = DROPPED;
  };
  return {
    bytes() {
      let bytes = places.byteLength + (order?.events.byteLength ?? 0);
      for (const column of columns.values()) bytes += column.bytes();
      return bytes;
    },
    overfull: () => spoilt,
    order: () => order,
    keepOrder: (wider) => {
      order = wider;
    },
    unseen: (numbers) => Uint32Array.from(numbers).filter((event) => places[event] === UNSEEN),
    rows(numbers) {
      const left = new Uint32Array(numbers.length);
      let length = 0;
      for (let at = 0; at < numbers.length; at++) {
        const place = places[numbers[at] as number] as number;
        if (place === UNSEEN) return undefined;
        if (place !== DROPPED) left[length++] = place - FIRST;
      }
      const events = left.subarray(0, length);
      return {
        length,
        columns: new Map(),
        source: { fields: source, events, visible: () => true, only: fields, known: new Map() },
      };
    },
    keep(numbers, left) {
      if (spoilt) return;
      drop(numbers);
      for (const batch of left) {
        const own = batch.source?.events;
        if (!own) throw new Error('invariant: a kept row has lost its event');
        for (const [name, kept] of columns) {
          if (!kept.write(count, own.length, column(batch, name))) spoilt = true;
        }
        place(own);
      }
      if (spoilt) places.fill(UNSEEN);
    },
    keepSent(numbers, left, sent) {
      if (spoilt) return;
      drop(numbers);
      fields.forEach((name, at) => {
        const part = left.columns[at];
        const before = sent.get(name) ?? nothingSent();
        sent.set(name, before);
        if (!part || !columns.get(name)?.writeSent(count, part, before)) spoilt = true;
      });
      place(left.events);
      if (spoilt) places.fill(UNSEEN);
    },
  };
}
