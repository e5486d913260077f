import { checkCells } from './most-held';
import type { Value } from './value';

/** The values of one field, one entry a row. */
export type Column = readonly Value[];

/** The values of one field by a dictionary of the different ones, so that work may be done once a value. */
export interface CodedColumn {
  /** One entry a row: the place of its value. */
  readonly codes: ArrayLike<number>;
  /** The different values, null for none, no multivalue among them. It may grow, and changes in no other way. */
  readonly values: readonly Value[];
  /**
   * The ranks of the values (`rankValues`), which are kept for the next search; undefined where so many of them do not
   * pay for ranking all.
   */
  ranks?(wanted: number): Uint32Array | undefined;
}

/** Where the fields of indexed events come from; asked only for the fields that a search uses. */
export interface FieldSource {
  /** The values of one field for these events, or undefined where none of them has it. */
  column(name: string, events: ArrayLike<number>): Column | undefined;
  /** The names of all fields that any of these events has. Costs a full extraction. */
  names(events: ArrayLike<number>): readonly string[];
  /** The values of one field by dictionary, where they lie so; `column` gives the same values. */
  coded?(name: string, events: ArrayLike<number>): CodedColumn | undefined;
  /** Where an index can tell it: which events may hold a term in their _raw. */
  readonly mayHold?: TermTester | undefined;
}

/** A term of a search: for an event's number, false where its text cannot hold it. */
export type TermTester = (term: {
  readonly text: string;
  readonly whole: boolean;
}) => (event: number) => boolean;

/**
 * Rows, column by column. `columns` holds what has been computed, in field order; undefined there
 * means "removed". What is not there is asked of `source`, where the rows are still events.
 * Treat as immutable: every operation below gives a new batch.
 */
export interface Batch {
  readonly length: number;
  readonly columns: ReadonlyMap<string, Column | undefined>;
  readonly source?: EventRows | undefined;
}

/** Rows that are events of an index: their numbers there, and which of their fields are still seen. */
export interface EventRows {
  readonly fields: FieldSource;
  readonly events: ArrayLike<number>;
  readonly visible: (name: string) => boolean;
  /** Where it is known: the only fields of the source that can still be seen. Spares a full extraction. */
  readonly only?: readonly string[] | undefined;
  /** Columns already asked for. The only thing here that changes, and it is not observable. */
  readonly known: Map<string, Column | undefined>;
}

/** A batch of events from an index, newest first. */
export function eventBatch(fields: FieldSource, events: ArrayLike<number>): Batch {
  return {
    length: events.length,
    columns: new Map(),
    source: { fields, events, visible: () => true, known: new Map() },
  };
}

/** A batch from columns of equal length. */
export function tableBatch(length: number, columns: ReadonlyMap<string, Column | undefined>): Batch {
  return { length, columns };
}

/** The column of a field; undefined where no row has the field. */
export function column(batch: Batch, name: string): Column | undefined {
  if (batch.columns.has(name)) return batch.columns.get(name);
  const source = batch.source;
  if (!source || !source.visible(name)) return undefined;
  if (source.known.has(name)) return source.known.get(name);
  const found = source.fields.column(name, source.events);
  source.known.set(name, found);
  return found;
}

/** The column of a field by dictionary, where it lies so and has not been asked for as it is. */
export function codedColumn(batch: Batch, name: string): CodedColumn | undefined {
  const { source } = batch;
  if (!source?.fields.coded || batch.columns.has(name) || !source.visible(name)) return undefined;
  return source.known.has(name) ? undefined : source.fields.coded(name, source.events);
}

/** The names of all fields: those of the source first (which extracts them all), then the computed. */
export function fieldNames(batch: Batch): readonly string[] {
  const names: string[] = [];
  const { source, columns } = batch;
  if (source) {
    const known = source.only?.filter((name) => column(batch, name)) ?? source.fields.names(source.events);
    for (const name of known) if (source.visible(name) && !columns.has(name)) names.push(name);
  }
  for (const [name, values] of columns) if (values) names.push(name);
  return names;
}

/** The rows with these numbers, in this order. */
export function selectRows(batch: Batch, rows: readonly number[]): Batch {
  const pick = (values: Column | undefined): Column | undefined =>
    values && rows.map((row) => values[row] as Value);
  const columns = new Map<string, Column | undefined>();
  for (const [name, values] of batch.columns) columns.set(name, pick(values));
  const source = batch.source;
  if (!source) return { length: rows.length, columns };
  const known = new Map<string, Column | undefined>();
  for (const [name, values] of source.known) known.set(name, pick(values));
  const events = Uint32Array.from(rows, (row) => source.events[row] as number);
  return { length: rows.length, columns, source: { ...source, events, known } };
}

/** The batch with columns set; existing ones keep their place. */
export function assignColumns(batch: Batch, entries: Iterable<readonly [string, Column]>): Batch {
  const columns = new Map(batch.columns);
  for (const [name, values] of entries) columns.set(name, values);
  return { ...batch, columns };
}

/** The batch without the fields that match. */
export function removeColumns(batch: Batch, matches: (name: string) => boolean): Batch {
  const columns = new Map([...batch.columns].filter(([name]) => !matches(name)));
  const source = batch.source;
  if (!source) return { length: batch.length, columns };
  for (const [name, values] of batch.columns) if (values === undefined) columns.set(name, values);
  return {
    length: batch.length,
    columns,
    source: { ...source, visible: (name) => !matches(name) && source.visible(name) },
  };
}

/** The batch with only the fields that match. */
export function keepColumns(batch: Batch, matches: (name: string) => boolean): Batch {
  return removeColumns(batch, (name) => !matches(name));
}

/** A row as plain data: the fields it has, in field order. */
export type Row = Readonly<Record<string, Value>>;

/** The rows of a batch as plain objects; fields that a row lacks are left out. */
export function toRows(batch: Batch): Row[] {
  const named = fieldNames(batch).map((name) => [name, column(batch, name)] as const);
  return Array.from({ length: batch.length }, (_, row) => {
    const result: Record<string, Value> = {};
    for (const [name, values] of named) {
      const value = values?.[row] ?? null;
      if (value !== null) result[name] = value;
    }
    return result;
  });
}

/** A batch from plain rows; field order is the given one, then first appearance. */
export function fromRows(rows: readonly Row[], order: readonly string[] = []): Batch {
  const columns = new Map<string, Value[]>();
  const open = (name: string): Value[] => {
    const fresh: Value[] = new Array<Value>(rows.length).fill(null);
    columns.set(name, fresh);
    return fresh;
  };
  for (const name of order) open(name);
  rows.forEach((row, index) => {
    for (const [name, value] of Object.entries(row)) (columns.get(name) ?? open(name))[index] = value;
  });
  return { length: rows.length, columns };
}

/** The batch as a plain table: every field of its events extracted, no source left. */
export function detach(batch: Batch): Batch {
  if (!batch.source) return batch;
  const columns = new Map<string, Column | undefined>();
  for (const name of fieldNames(batch)) columns.set(name, column(batch, name));
  return { length: batch.length, columns };
}

/**
 * All rows of several batches in one. Batches of one pipeline stay lazy: they come from one source and
 * went through the same commands. Whoever mixes pipelines (append, join) detaches first.
 */
export function concatBatches(batches: readonly Batch[]): Batch {
  const first = batches[0];
  if (!first) return { length: 0, columns: new Map() };
  if (batches.length === 1) return first;
  const source = first.source;
  const lazy = source !== undefined && batches.every((batch) => batch.source?.fields === source.fields);
  const parts = lazy ? batches : batches.map(detach);
  const length = parts.reduce((sum, batch) => sum + batch.length, 0);
  const names = new Set(parts.flatMap((batch) => [...batch.columns.keys()]));
  checkCells(length, names.size);
  const columns = new Map<string, Column | undefined>();
  for (const name of names) {
    const values = new Array<Value>(length).fill(null);
    let start = 0;
    let present = false;
    for (const part of parts) {
      const from = column(part, name);
      if (from) {
        present = true;
        for (let row = 0; row < part.length; row++) values[start + row] = from[row] ?? null;
      }
      start += part.length;
    }
    columns.set(name, present ? values : undefined);
  }
  if (!lazy) return { length, columns };
  const events = new Uint32Array(length);
  let start = 0;
  for (const part of parts) {
    events.set(part.source?.events ?? [], start);
    start += part.length;
  }
  return { length, columns, source: { ...source, events, known: new Map() } };
}
