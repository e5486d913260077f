import { fromRows } from '../../spl/batch';
import { predicateMatcher } from '../../spl/match-predicate';
import type { SearchPredicate } from '../../spl/predicate';
import { rowMatch, type TableRows } from './table-rows';

/** Tables already filtered, by the table that they come from and the filter as text. */
const filtered = new WeakMap<TableRows, Map<string, TableRows>>();

/**
 * The rows of a table that pass the filter of its lookup, a search expression over its columns.
 * Source: transforms.conf.spec 9.2, filter.
 */
export function filteredTable(table: TableRows, filter: SearchPredicate | undefined): TableRows {
  if (!filter) return table;
  let known = filtered.get(table);
  if (!known) filtered.set(table, (known = new Map()));
  const key = JSON.stringify(filter);
  let found = known.get(key);
  if (!found) {
    const batch = fromRows(
      table.rows.map((row) => rowMatch(table, row)),
      table.fields,
    );
    const passes = predicateMatcher(filter)(batch);
    known.set(key, (found = { fields: table.fields, rows: table.rows.filter((_, row) => passes(row)) }));
  }
  return found;
}
