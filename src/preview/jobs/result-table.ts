import type { Batch } from '../../spl/batch';
import { column, fieldNames } from '../../spl/batch';
import type { Value } from '../../spl/value';
import { isMulti, numberText } from '../../spl/value';

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

/** The first `most` rows of batches as one table; fields in order of first appearance. */
export function tableOf(batches: readonly Batch[], most: number): ResultTable {
  const total = batches.reduce((sum, batch) => sum + batch.length, 0);
  const length = Math.min(total, most);
  const names = new Set<string>();
  let seen = 0;
  for (const batch of batches) {
    if (seen >= length && names.size > 0) break;
    for (const name of fieldNames(batch)) names.add(name);
    seen += batch.length;
  }
  const fields = [...names];
  const columns = fields.map((name) => {
    const cells = new Array<Cell>(length).fill(null);
    let start = 0;
    for (const batch of batches) {
      if (start >= length) break;
      const values = column(batch, name);
      const rows = Math.min(batch.length, length - start);
      if (values) for (let row = 0; row < rows; row++) cells[start + row] = cellOf(values[row] ?? null);
      start += batch.length;
    }
    return cells;
  });
  return { length, fields, columns };
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
  const kept = table.fields
    .map((name, index) => ({ name, index }))
    .filter(
      ({ name }) => request.fields.length === 0 || request.fields.some((wanted) => matches(wanted, name)),
    );
  const columns = kept.map(({ index }) => (table.columns[index] ?? []).slice(offset, offset + length));
  return { offset, table: { length, fields: kept.map(({ name }) => name), columns } };
}

function matches(wanted: string, name: string): boolean {
  if (!wanted.includes('*')) return wanted === name;
  const pattern = wanted.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pattern.join('.*')}$`, 's').test(name);
}
