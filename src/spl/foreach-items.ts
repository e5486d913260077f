import type { Batch, Column } from './batch';
import { assignColumns, column, selectRows } from './batch';
import type { Stage } from './command';
import type { Value } from './value';
import { isMulti } from './value';

/** Over what foreach goes within a row. `auto_collections`: a JSON array where it is one, else the values. */
export type ItemMode = 'multivalue' | 'json_array' | 'auto_collections';

/** What foreach needs to go over the values of one field. */
export interface ItemLoop {
  readonly field: string;
  readonly mode: ItemMode;
  /** The fields that hold the value and its number, from 0, while the commands run. */
  readonly itemField: string;
  readonly iterationField: string;
}

/** Runs commands once for each value of a field, row by row in the order of the values. */
export function eachItem(loop: ItemLoop, batch: Batch, chain: Stage): Batch {
  const items = (column(batch, loop.field) ?? []).map((value) => itemsOf(value, loop.mode));
  const most = items.reduce((longest, list) => Math.max(longest, list.length), 0);
  let current = batch;
  for (let turn = 0; turn < most; turn++) {
    const rows = items.flatMap((list, row) => (turn < list.length ? [row] : []));
    const part = assignColumns(selectRows(current, rows), [
      [loop.itemField, rows.map((row) => items[row]?.[turn] ?? null)],
      [loop.iterationField, rows.map(() => turn)],
    ]);
    const done = chain.push(part)[0];
    if (done) current = putBack(current, rows, part, done, loop);
  }
  return current;
}

/** The whole batch with the columns that changed in some of its rows. */
function putBack(whole: Batch, rows: readonly number[], before: Batch, after: Batch, loop: ItemLoop): Batch {
  const columns = new Map<string, Column | undefined>(whole.columns);
  for (const [name, values] of after.columns) {
    if (name === loop.itemField || name === loop.iterationField || values === before.columns.get(name))
      continue;
    const merged = Array.from({ length: whole.length }, (_, row) => column(whole, name)?.[row] ?? null);
    rows.forEach((row, index) => (merged[row] = values?.[index] ?? null));
    columns.set(name, merged);
  }
  return { ...whole, columns };
}

function itemsOf(value: Value, mode: ItemMode): readonly Value[] {
  if (value === null) return [];
  if (mode !== 'multivalue' && typeof value === 'string') {
    const items = jsonItems(value);
    if (items || mode === 'json_array') return items ?? [];
  }
  if (mode === 'json_array') return [];
  return isMulti(value) ? value : [value];
}

function jsonItems(text: string): readonly Value[] | undefined {
  if (!text.trimStart().startsWith('[')) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parsed)) return undefined;
  return parsed.map((item: unknown): Value => {
    if (typeof item === 'string' || typeof item === 'number') return item;
    return item === null ? null : JSON.stringify(item);
  });
}
