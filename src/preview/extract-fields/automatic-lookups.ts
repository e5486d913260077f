import type { Column, FieldSource } from '../../spl/batch';
import type { LookupMatch, LookupTable } from '../../spl/context';
import { asNumber, fromTexts, texts, type Value } from '../../spl/value';

/** A LOOKUP setting: which lookup, which columns are compared with which fields, which are put into which. */
export interface AutomaticLookup {
  readonly table: string;
  readonly keys: readonly { readonly column: string; readonly field: string }[];
  /** Empty: all columns that are not compared. */
  readonly outputs: readonly { readonly column: string; readonly field: string }[];
  /** Whether fields that exist are left (OUTPUTNEW). */
  readonly keeps: boolean;
}

/** Reads a LOOKUP setting. Throws an Error where it is none. Source: props.conf.spec 9.2, LOOKUP-<class>. */
export function readAutomaticLookup(setting: string): AutomaticLookup {
  const tokens = [...setting.matchAll(/"([^"]*)"|([^\s,"]+)/g)].map((match) => match[1] ?? match[2] ?? '');
  const output = tokens.findIndex((token) => /^OUTPUT(?:NEW)?$/i.test(token));
  const [table, ...matching] = output < 0 ? tokens : tokens.slice(0, output);
  if (table === undefined || matching.length === 0)
    throw new Error(`"${setting}" is not lookup field ... OUTPUT ...`);
  return {
    table,
    keys: readPairs(matching),
    outputs: output < 0 ? [] : readPairs(tokens.slice(output + 1)),
    keeps: output >= 0 && /new$/i.test(tokens[output] as string),
  };
}

function readPairs(tokens: readonly string[]): { column: string; field: string }[] {
  const pairs: { column: string; field: string }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const column = tokens[at] as string;
    if (/^as$/i.test(tokens[at + 1] ?? '') && tokens[at + 2] !== undefined) {
      pairs.push({ column, field: tokens[at + 2] as string });
      at += 2;
    } else pairs.push({ column, field: column });
  }
  return pairs;
}

/**
 * The outputs of one automatic lookup on top of other fields. An event that has all fields to compare, but no
 * row, loses its output fields, unless they are kept (OUTPUTNEW). Of a multivalue every value is looked up.
 * Source: props.conf.spec 9.2, LOOKUP-<class>.
 */
export function lookupFields(
  base: FieldSource,
  lookup: AutomaticLookup,
  open: (name: string) => LookupTable | undefined,
): FieldSource {
  const state = lazily(() => {
    const table = open(lookup.table);
    if (!table) return undefined;
    const columns = lookup.keys.map(({ column }) => column);
    const outputs =
      lookup.outputs.length > 0
        ? lookup.outputs
        : table.fields.filter((field) => !columns.includes(field)).map((field) => ({ column: field, field }));
    return {
      find: table.matcher(columns),
      byField: new Map(outputs.map(({ field, column }) => [field, column])),
    };
  });
  const found = new WeakMap<object, readonly (readonly LookupMatch[] | undefined)[]>();
  const matches = (events: ArrayLike<number>): readonly (readonly LookupMatch[] | undefined)[] => {
    let rows = found.get(events);
    if (!rows) {
      rows = findRows(base, lookup, (state() as NonNullable<ReturnType<typeof state>>).find, events);
      found.set(events, rows);
    }
    return rows;
  };
  const mayGive = (name: string): boolean =>
    lookup.outputs.length === 0 || lookup.outputs.some(({ field }) => field === name);

  const column = (name: string, events: ArrayLike<number>): Column | undefined => {
    const before = base.column(name, events);
    const from = mayGive(name) ? state()?.byField.get(name) : undefined;
    if (from === undefined) return before;
    return matches(events).map((rows, row): Value => {
      const old = before?.[row] ?? null;
      if (!rows || (lookup.keeps && old !== null)) return old;
      return fromTexts(rows.flatMap((match) => match[from] ?? []));
    });
  };
  return {
    column,
    names: (events) => [...new Set([...base.names(events), ...(state()?.byField.keys() ?? [])])],
  };
}

/** The matching rows of each event; undefined where it lacks a field to compare. */
function findRows(
  base: FieldSource,
  lookup: AutomaticLookup,
  find: ReturnType<LookupTable['matcher']>,
  events: ArrayLike<number>,
): readonly (readonly LookupMatch[] | undefined)[] {
  const keys = lookup.keys.map(({ field }) => base.column(field, events));
  const times = base.column('_time', events);
  return Array.from({ length: events.length }, (_, row) => {
    let combinations: string[][] = [[]];
    for (const values of keys) {
      const options = texts(values?.[row] ?? null);
      combinations = combinations.flatMap((start) => options.map((value) => [...start, value]));
    }
    if (combinations.length === 0) return undefined;
    const time = asNumber(times?.[row] ?? null);
    const rows = combinations.flatMap((values) => find(values, time));
    return combinations.length === 1 ? rows : [...new Set(rows)];
  });
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
