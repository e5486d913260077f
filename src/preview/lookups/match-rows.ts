import type { LookupMatch } from '../../spl/context';
import { cidrTest } from '../../spl/functions/cidr';
import { strptime } from '../../spl/time/strptime';
import type { LookupDefinition, MatchType } from './lookup-definition';
import { rowMatch, type TableRows } from './table-rows';

type Matcher = (values: readonly string[], time: number | null) => readonly LookupMatch[];
type CellTest = ((value: string) => boolean) | undefined;

/** Answers kept for values that were asked before; tables of wildcards are walked row by row. */
const MOST_REMEMBERED = 20_000;

/**
 * A function that finds a table's rows for values of some of its columns, in the order of the file (newest
 * first where the lookup is bounded in time), as the definition says: exact columns by hash, wildcards and
 * networks by patterns made once; at most `mostMatches`, filled up to `leastMatches` with the default.
 * Source: transforms.conf.spec 9.2, "Lookup tables".
 */
export function rowMatcher(definition: LookupDefinition, table: TableRows, keys: readonly string[]): Matcher {
  let known = prepared.get(table);
  if (!known) prepared.set(table, (known = new Map()));
  const { matchTypes, ...rest } = definition;
  const key = JSON.stringify([rest, [...matchTypes], keys]);
  let matcher = known.get(key);
  if (!matcher) known.set(key, (matcher = prepareMatcher(definition, table, keys)));
  return matcher;
}

/** Matchers already made, by the table that they search. */
const prepared = new WeakMap<TableRows, Map<string, Matcher>>();

function prepareMatcher(
  definition: LookupDefinition,
  table: TableRows,
  keys: readonly string[],
): Matcher {
  const { caseSensitive, matchTypes, time: bounds } = definition;
  const stored = definition.table.kind === 'kvstore';
  const foldInput = (text: string): string => (caseSensitive ? text : text.toLowerCase());
  const foldCell = (text: string): string => (caseSensitive || stored ? text : text.toLowerCase());
  const columns = keys.map((key) => table.fields.indexOf(key));
  if (columns.includes(-1)) return () => [];
  const typeOf = (key: string): MatchType => matchTypes.get(key) ?? 'EXACT';
  const exact = keys.flatMap((key, place) => (typeOf(key) === 'EXACT' ? [place] : []));
  const loose = keys.flatMap((key, place) => (typeOf(key) === 'EXACT' ? [] : [place]));
  const tests = loose.map((place) => {
    const type = typeOf(keys[place] as string);
    return table.rows.map((row) => cellTest(type, foldCell(row[columns[place] as number] ?? '')));
  });
  const times = bounds ? rowTimes(table, bounds.field, bounds.format) : undefined;
  const order = table.rows.map((_, row) => row);
  if (times) order.sort((a, b) => (times[b] as number) - (times[a] as number) || a - b);

  const byKey = new Map<string, number[]>();
  for (const row of order) {
    const cells = table.rows[row] as readonly string[];
    const key = exact.map((place) => foldCell(cells[columns[place] as number] ?? '')).join('\0');
    const rows = byKey.get(key);
    if (rows) rows.push(row);
    else byKey.set(key, [row]);
  }
  const matches = new Array<LookupMatch | undefined>(table.rows.length);
  const matchOf = (row: number): LookupMatch =>
    (matches[row] ??= rowMatch(table, table.rows[row] as readonly string[]));
  const filler: LookupMatch = Object.fromEntries(
    table.fields.filter((field) => !keys.includes(field)).map((field) => [field, definition.defaultMatch]),
  );

  if (table.rows.length === 0) {
    const none = new Array<LookupMatch>(definition.leastMatches).fill(filler);
    return () => none;
  }
  const find: Matcher = (values, time) => {
    const found: LookupMatch[] = [];
    for (const row of byKey.get(exact.map((place) => values[place]).join('\0')) ?? []) {
      if (found.length >= definition.mostMatches) break;
      if (bounds && times) {
        const after = (time ?? NaN) - (times[row] as number);
        if (!(after >= bounds.least && after <= bounds.most)) continue;
      }
      if (loose.every((place, test) => tests[test]?.[row]?.(values[place] as string) ?? true)) {
        found.push(matchOf(row));
      }
    }
    while (found.length < definition.leastMatches) found.push(filler);
    return found;
  };
  const remembered = new Map<string, readonly LookupMatch[]>();
  return (values, time) => {
    const folded = values.map(foldInput);
    if (bounds) return find(folded, time);
    const key = folded.join('\0');
    let answer = remembered.get(key);
    if (!answer) {
      answer = find(folded, time);
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(key, answer);
    }
    return answer;
  };
}

/** What a cell asks of a value; undefined where it takes every value. */
function cellTest(type: MatchType, cell: string): CellTest {
  if (type === 'CIDR') return cidrTest(cell);
  if (/^\*+$/.test(cell)) return undefined;
  if (!cell.includes('*')) return (value) => value === cell;
  const [first = '', ...rest] = cell.split('*');
  const last = rest.pop() ?? '';
  return (value) => {
    if (value.length < first.length + last.length || !value.startsWith(first) || !value.endsWith(last)) return false;
    let at = first.length;
    const end = value.length - last.length;
    for (const part of rest) {
      const found = value.indexOf(part, at);
      if (found < 0 || found + part.length > end) return false;
      at = found + part.length;
    }
    return true;
  };
}

function rowTimes(table: TableRows, field: string, format: string): readonly number[] {
  const column = table.fields.indexOf(field);
  return table.rows.map((row) => {
    const text = row[column] ?? '';
    if (format === '%s.%Q') return text.trim() === '' ? NaN : Number(text);
    return strptime(text, format, 'UTC', 0) ?? NaN;
  });
}
