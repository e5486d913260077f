import type { ArgumentReader } from '../arguments';
import { assignColumns, column, type Batch, type Column } from '../batch';
import { perBatch, type CommandDefinition, type Plan } from '../command';
import type { LookupMatch, LookupTable, SearchContext } from '../context';
import { fieldSet, withFields } from '../field-set';
import { runtimeError } from '../error';
import { isStoredColumn, storedColumn, storedValues } from '../stored-multivalue';
import { asNumber, fromTexts, isMulti, texts, type Value } from '../value';

/** A column of the table and the field of the event that goes with it. */
interface Pair {
  readonly column: string;
  readonly field: string;
}

interface Output extends Pair {
  /** OUTPUTNEW: only where the event has no such field. */
  readonly onlyNew: boolean;
}

/**
 * lookup: adds columns of a lookup table to the rows whose fields match. A row that lacks one of the match fields
 * stays as it is; one that has them all and finds nothing has its OUTPUT fields cleared. Several matches
 * give multivalues. Without OUTPUT and OUTPUTNEW all other columns are put out. A lookup bounded in time compares
 * the time in event_time_field (_time).
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Lookup
 */
export const lookup: CommandDefinition = {
  name: 'lookup',
  kind: 'streaming',
  parse(args) {
    const before = readOptions(args);
    const name = args.field('lookup table name');
    const timeField = readOptions(args) ?? before ?? '_time';
    const keys = readPairs(args);
    if (keys.length === 0) throw args.error('Must specify one or more lookup fields.');
    const outputs: Output[] = [];
    let explicit = false;
    for (;;) {
      const onlyNew = args.keyword('OUTPUTNEW');
      if (!onlyNew && !args.keyword('OUTPUT')) break;
      explicit = true;
      outputs.push(...readPairs(args).map((pair) => ({ ...pair, onlyNew })));
    }
    args.end();
    return lookupPlan({ name, keys, timeField }, explicit && outputs.length > 0 ? outputs : undefined);
  },
};

/** What is looked up: the table, its columns with the fields compared, and the field of an event's time. */
interface LookupRequest {
  readonly name: string;
  readonly keys: readonly Pair[];
  readonly timeField: string;
}

/** Without `given` all other columns of the table are put out. `read`: which of the given ones anybody reads. */
function lookupPlan(
  request: LookupRequest,
  given: readonly Output[] | undefined,
  read: readonly Output[] | undefined = given,
): Plan {
  const { name, keys, timeField } = request;
  return {
    start: (context) => {
      const table = openTable(name, context);
      checkColumns(table, keys, given ?? []);
      const wanted = read ?? otherColumns(table, keys);
      const matcher = table.matcher(keys.map((key) => key.column));
      return perBatch((batch) => (wanted.length === 0 ? batch : lookUp(batch, request, wanted, matcher)));
    },
    flow: {
      ...(given ? { adds: fieldSet(given.map(({ field }) => field)) } : {}),
      reads: (wanted) =>
        read?.length === 0 ? wanted : withFields(wanted, [timeField, ...keys.map(({ field }) => field)]),
      narrow: (wanted) =>
        lookupPlan(
          request,
          given,
          given?.filter(({ field }) => wanted.has(field)),
        ),
    },
  };
}

/** Reads options; gives the field of event_time_field. */
function readOptions(args: ArgumentReader): string | undefined {
  const names = ['local', 'update', 'event_time_field'];
  let timeField: string | undefined;
  for (let option = args.option(names); option; option = args.option(names)) {
    if (option.name === 'event_time_field') timeField = option.value.text;
    else args.boolean(option.value);
  }
  return timeField;
}

function readPairs(args: ArgumentReader): Pair[] {
  const pairs: Pair[] = [];
  for (;;) {
    while (args.punct(',')) continue;
    const token = args.peek();
    if (!token || token.kind === 'punct') return pairs;
    if (token.kind === 'word' && /^output(?:new)?$/i.test(token.text)) return pairs;
    const found = args.field();
    pairs.push({ column: found, field: args.keyword('AS') ? args.field() : found });
  }
}

/** The table of this name; fails where the installed apps have none. */
export function openTable(name: string, context: SearchContext, command = 'lookup'): LookupTable {
  const table = context.host.lookup(name);
  if (table) return table;
  throw runtimeError(
    `Error in '${command}' command: Could not construct lookup '${name}'. The lookup table '${name}' does not exist or is not available.`,
  );
}

function checkColumns(table: LookupTable, keys: readonly Pair[], outputs: readonly Pair[]): void {
  const fail = (kind: string, { column: missing }: Pair): never => {
    throw runtimeError(
      `Error in 'lookup' command: Cannot find the ${kind} field '${missing}' in the lookup table '${table.name}'.`,
    );
  };
  const isMissing = (pair: Pair): boolean => !table.fields.includes(pair.column);
  keys.filter(isMissing).forEach((pair) => fail('source', pair));
  outputs.filter(isMissing).forEach((pair) => fail('destination', pair));
}

function otherColumns(table: LookupTable, keys: readonly Pair[]): Output[] {
  return table.fields
    .filter((name) => !isStoredColumn(name) && !keys.some((key) => key.column === name))
    .map((name) => ({ column: name, field: name, onlyNew: false }));
}

type Matcher = ReturnType<LookupTable['matcher']>;

function lookUp(
  batch: Batch,
  { keys, timeField }: LookupRequest,
  outputs: readonly Output[],
  matcher: Matcher,
): Batch {
  const columns = keys.map((key) => column(batch, key.field));
  if (columns.some((values) => values === undefined)) return batch;
  const times = column(batch, timeField);
  const targets = outputs.map((output) => {
    const existing = column(batch, output.field);
    return { ...output, existing, values: existing?.slice() ?? new Array<Value>(batch.length).fill(null) };
  });
  let touched = false;
  for (let row = 0; row < batch.length; row++) {
    const found = matchesOf(columns as readonly Column[], row, matcher, asNumber(times?.[row] ?? null));
    if (!found) continue;
    touched = true;
    for (const target of targets) {
      if (target.onlyNew && (target.existing?.[row] ?? null) !== null) continue;
      target.values[row] = outputOf(found, target.column);
    }
  }
  return touched
    ? assignColumns(
        batch,
        targets.map(({ field, values }) => [field, values] as const),
      )
    : batch;
}

/** The rows of the table for one event; undefined where it lacks a match field. A multivalue matches by each value. */
function matchesOf(
  columns: readonly Column[],
  row: number,
  matcher: Matcher,
  time: number | null,
): readonly LookupMatch[] | undefined {
  let several = false;
  const values: string[] = [];
  for (const entries of columns) {
    const value = entries[row] ?? null;
    if (value === null) return undefined;
    if (isMulti(value)) several = true;
    values.push(texts(value)[0] as string);
  }
  if (!several) return matcher(values, time);
  let combinations: readonly (readonly string[])[] = [[]];
  for (const entries of columns) {
    const own = texts(entries[row] ?? null);
    combinations = combinations.flatMap((start) => own.map((text) => [...start, text]));
  }
  return [...new Set(combinations.flatMap((one) => matcher(one, time)))];
}

/** The values of a column in the rows found; empty cells are no values. */
function outputOf(found: readonly LookupMatch[], name: string): Value {
  const [first] = found;
  const stored = storedColumn(name);
  if (first && found.length === 1 && first[stored] === undefined) return first[name] || null;
  const list: string[] = [];
  for (const match of found) {
    const text = match[name];
    if (text) list.push(...(storedValues(match[stored]) ?? [text]));
  }
  return fromTexts(list);
}
