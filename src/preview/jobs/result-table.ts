import type { Batch } from '../../spl/batch';
import { column, fieldNames, selectRows } from '../../spl/batch';
import type { Value } from '../../spl/value';
import { isMulti, numberText } from '../../spl/value';
import { wildcardTest } from '../../spl/wildcard-text';

/** A result's value as Splunk stores it: a text, several, or none. */
export type Cell = string | readonly string[] | null;

/** Rows of a finished or running search, column by column; plain data, so that threads can send it. */
export interface ResultTable {
  readonly length: number;
  readonly fields: readonly string[];
  readonly columns: readonly (readonly Cell[])[];
}

/** A table without rows. */
export const EMPTY_TABLE: ResultTable = { length: 0, fields: [], columns: [] };

/** A value as results carry it: numbers and booleans become texts. */
function cellOf(value: Value): Cell {
  if (value === null || typeof value === 'string' || isMulti(value)) return value;
  return typeof value === 'number' ? numberText(value) : value ? '1' : '0';
}

/** How much of a result is kept: rows, and cells over all rows and fields. */
export interface TableLimits {
  readonly rows: number;
  readonly cells?: number;
}

/** Rows of a table taken from a batch at once, so that somebody may look in between. */
const PIECE = 1000;

/**
 * The first rows of batches as one table; fields in order of first appearance. Fields of events are extracted
 * piece by piece; `checkpoint` is called between pieces and may throw to stop.
 */
export function tableOf(
  batches: readonly Batch[],
  limits: TableLimits,
  checkpoint: () => void = () => undefined,
): ResultTable {
  const columns = new Map<string, Cell[]>();
  let length = 0;
  const full = (): boolean => length >= limits.rows || length * columns.size >= (limits.cells ?? Infinity);
  for (const batch of batches) {
    for (let from = 0; from < batch.length && !full(); from += PIECE) {
      checkpoint();
      const rows = Math.min(PIECE, batch.length - from, limits.rows - length);
      const piece = batch.source && batch.length > rows ? selectRows(batch, rangeOf(from, rows)) : batch;
      const start = piece === batch ? from : 0;
      for (const name of fieldNames(piece)) {
        let cells = columns.get(name);
        if (!cells) columns.set(name, (cells = new Array<Cell>(length).fill(null)));
        const values = column(piece, name);
        for (let row = 0; row < rows; row++) cells.push(cellOf(values?.[start + row] ?? null));
      }
      length += rows;
      for (const cells of columns.values()) while (cells.length < length) cells.push(null);
    }
  }
  return { length, fields: [...columns.keys()], columns: [...columns.values()] };
}

function rangeOf(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/** The table as a batch, for post-process searches; `_time` becomes a number again. */
export function batchOf(table: ResultTable): Batch {
  const columns = new Map<string, readonly Value[]>();
  table.fields.forEach((name, index) => {
    const cells = table.columns[index] ?? [];
    const numeric = name === '_time' || name === '_indextime';
    columns.set(name, numeric ? cells.map(timeValue) : cells);
  });
  return { length: table.length, columns };
}

function timeValue(cell: Cell): Value {
  const seconds = typeof cell === 'string' && cell !== '' ? Number(cell) : NaN;
  return Number.isNaN(seconds) ? cell : seconds;
}

/** Which rows and fields a request wants. Source: Splunk REST API Reference, "search/v2/jobs/{search_id}/results". */
export interface PageRequest {
  /** First row; counted from the end where negative. */
  readonly offset: number;
  /** Most rows; 0 for as many as a request may have. */
  readonly count: number;
  /** Wanted fields; all where empty. Wildcards allowed. */
  readonly fields: readonly string[];
}

/** Most rows of one answer: maxresultrows of limits.conf [restapi]. */
export const MOST_ROWS_OF_AN_ANSWER = 50_000;

/** A part of a table, and the number of its first row. */
export interface Page {
  readonly table: ResultTable;
  readonly offset: number;
}

/** The rows and fields asked for; wanted fields that no row has are left out. */
export function pageOf(table: ResultTable, request: PageRequest, most = MOST_ROWS_OF_AN_ANSWER): Page {
  const offset =
    request.offset < 0 ? Math.max(0, table.length + request.offset) : Math.min(request.offset, table.length);
  const count = request.count === 0 ? most : Math.min(request.count, most);
  const length = Math.max(0, Math.min(count, table.length - offset));
  const wanted = request.fields.map((pattern) => wildcardTest(pattern));
  const kept = table.fields
    .map((name, index) => ({ name, index }))
    .filter(({ name }) => wanted.length === 0 || wanted.some((fits) => fits(name)));
  const columns = kept.map(({ index }) => (table.columns[index] ?? []).slice(offset, offset + length));
  return { offset, table: { length, fields: kept.map(({ name }) => name), columns } };
}
