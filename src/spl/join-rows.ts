import type { Batch, Column } from './batch';
import { column, fieldNames, selectRows } from './batch';
import { heldRows } from './most-held';
import type { Value } from './value';
import { asNumber, asText } from './value';

/** How rows are joined. */
export interface JoinManner {
  /** Pairs of fields that must be equal: left name, right name. */
  readonly keys: readonly (readonly [string, string])[];
  /** Rows without a partner are kept. */
  readonly outer: boolean;
  /** Fields of the right side replace those of the left. */
  readonly overwrite: boolean;
  /** Most partners of a row. */
  readonly most: number;
  /** Only partners that are earlier (true) or later (false) than the row; undefined: time does not count. */
  readonly earlier: boolean | undefined;
}

/** The right side, its rows findable by key. */
export interface JoinTable {
  readonly rows: Batch;
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly names: readonly string[];
}

function keyOf(columns: readonly (Column | undefined)[], row: number): string | undefined {
  let key = '';
  for (const values of columns) {
    const text = asText(values?.[row] ?? null);
    if (text === null) return undefined;
    key += `${text.length}:${text}`;
  }
  return key;
}

/** Makes the right side findable. A row without one of the keys has no partner. */
export function joinTable(rows: Batch, keys: JoinManner['keys']): JoinTable {
  const columns = keys.map(([, name]) => column(rows, name));
  const byKey = new Map<string, number[]>();
  for (let row = 0; row < rows.length; row++) {
    const key = keyOf(columns, row);
    if (key === undefined) continue;
    const list = byKey.get(key);
    if (list) list.push(row);
    else byKey.set(key, [row]);
  }
  const shared = new Set(keys.flatMap(([left, right]) => (left === right ? [right] : [])));
  const names = fieldNames(rows).filter((name) => !name.startsWith('_') && !shared.has(name));
  return { rows, byKey, names };
}

/** The left rows with the fields of their partners, one row for each partner. */
export function joinRows(left: Batch, table: JoinTable, manner: JoinManner): Batch {
  const columns = manner.keys.map(([name]) => column(left, name));
  const leftTimes = column(left, '_time');
  const rightTimes = column(table.rows, '_time');
  const leftRows: number[] = [];
  const partners: number[] = [];
  const inTime = (row: number, partner: number): boolean => {
    if (manner.earlier === undefined) return true;
    const time = asNumber(leftTimes?.[row] ?? null);
    const other = asNumber(rightTimes?.[partner] ?? null);
    return time !== null && other !== null && (manner.earlier ? other <= time : other >= time);
  };
  for (let row = 0; row < left.length; row++) {
    const key = keyOf(columns, row);
    const found = (key === undefined ? undefined : table.byKey.get(key))?.filter((partner) =>
      inTime(row, partner),
    );
    const taken = found?.slice(0, manner.most) ?? [];
    heldRows(leftRows.length + taken.length);
    for (const partner of taken) {
      leftRows.push(row);
      partners.push(partner);
    }
    if (taken.length === 0 && manner.outer) {
      leftRows.push(row);
      partners.push(-1);
    }
  }
  const joined = selectRows(left, leftRows);
  const result = new Map(joined.columns);
  for (const name of table.names) {
    const own = column(joined, name);
    const other = column(table.rows, name);
    result.set(
      name,
      partners.map((partner, row): Value => pick(own?.[row] ?? null, other?.[partner] ?? null, manner)),
    );
  }
  return { ...joined, columns: result };
}

function pick(own: Value, other: Value, { overwrite }: JoinManner): Value {
  if (own === null) return other;
  return overwrite && other !== null ? other : own;
}
