import type { CodedColumn, Column } from '../batch';
import { asText, isMulti, type Value } from '../value';
import { pairNumbers, type PairNumbers } from './pair-numbers';

/**
 * Which rows belong to which groups. Entry i says that row `rows[i]` (row i where `rows` is missing) is in
 * group `groups[i]`; -1 means none. Rows with multivalues have an entry for each combination.
 */
export interface RowGroups {
  readonly rows: ArrayLike<number> | undefined;
  readonly groups: ArrayLike<number>;
}

/** Numbers the distinct combinations of values, from 0, in order of appearance. */
export interface GroupKeys {
  /** The groups of the next rows; columns in the order of the by fields. Null in any of them: no group. */
  assign(columns: readonly (Column | CodedColumn | undefined)[], length: number): RowGroups;
  size(): number;
  /** The values of a group, as they came first. */
  key(group: number): readonly Value[];
  /** For each by field the rank of each group's value, where the dictionaries that the values came by know them. */
  ranks(): readonly ArrayLike<number>[] | undefined;
}

/** Entries of one level: a value's number. Numbers and their texts are the same key. */
function dictionary(): { id: (value: Value) => number; values: Value[] } {
  const ids = new Map<Value, number>();
  const values: Value[] = [];
  let last: Value = null;
  let lastNumber = -1;
  const id = (value: Value): number => {
    if (value === last) return lastNumber;
    let number = ids.get(value);
    if (number === undefined) {
      const text = asText(value);
      number = ids.get(text);
      if (number === undefined) {
        number = values.length;
        values.push(value);
        ids.set(text, number);
      }
      if (text !== value) ids.set(value, number);
    }
    last = value;
    lastNumber = number;
    return number;
  };
  return { id, values };
}

/**
 * Group keys over `fields` by-fields; over none, every row is in group 0, which always exists.
 * `distinct` drops repeated values within a multivalue (dedup_splitvals).
 */
export function groupKeys(fields: number, distinct = false): GroupKeys {
  const keys: Value[][] = fields === 0 ? [[]] : [];
  const levels = Array.from({ length: fields }, (_, index) => level(index === fields - 1 ? keys : []));
  return {
    assign(columns, length) {
      let rows: ArrayLike<number> | undefined;
      let groups: ArrayLike<number> = new Int32Array(length);
      levels.forEach((step, index) => {
        const before = levels[index - 1]?.keys;
        const values = columns[index];
        if (values && 'codes' in values) groups = extendCoded(rows, groups, values, step, before);
        else if (values?.some(isMulti))
          ({ rows, groups } = expand(rows, groups, values, step, before, distinct));
        else groups = extend(rows, groups, values, step, before);
      });
      return { rows, groups };
    },
    size: () => keys.length,
    key: (group) => keys[group] as Value[],
    ranks() {
      const found: Int32Array[] = [];
      let groups = Int32Array.from(keys, (_, group) => group);
      for (const [index, step] of [...levels.entries()].reverse()) {
        const ranks = step.ranks();
        if (!ranks) return undefined;
        const numbers = index === 0 ? groups : groups.map(step.pairs.other);
        found.unshift(numbers.map((number) => ranks[number] as number));
        groups = index === 0 ? groups : groups.map(step.pairs.one);
      }
      return found;
    },
  };
}

interface Level {
  readonly keys: Value[][];
  /** The number of a value in this level. */
  id(value: Value): number;
  /** The numbers of the values of a dictionary by their places there, as far as they have come. */
  known(column: CodedColumn): (number | undefined)[];
  /** The ranks of the values by their numbers, where the last dictionary has all of them and knows. */
  ranks(): Int32Array | undefined;
  /** The number of the group before and that of the value, by the number of the group; not of the first level. */
  readonly pairs: PairNumbers;
  /** The number of a value, given by its number, after a prefix of the key. */
  next(prefix: number, number: number, value: Value, before: readonly Value[][] | undefined): number;
}

function level(keys: Value[][]): Level {
  const { id, values } = dictionary();
  const pairs = pairNumbers();
  let coded: { readonly column: CodedColumn; readonly known: (number | undefined)[] } | undefined;
  return {
    keys,
    id,
    pairs,
    known(column) {
      if (coded?.column.values !== column.values) coded = { column, known: [] };
      return coded.known;
    },
    ranks() {
      const ofPlaces = coded?.column.ranks?.(values.length);
      if (!coded || !ofPlaces) return undefined;
      const ranks = new Int32Array(values.length).fill(-1);
      coded.known.forEach((number, place) => {
        if (number !== undefined) ranks[number] = ofPlaces[place] as number;
      });
      return ranks.includes(-1) ? undefined : ranks;
    },
    next(prefix, number, value, before) {
      if (!before) {
        if (number === keys.length) keys.push([values[number] as Value]);
        return number;
      }
      const group = pairs.of(prefix, number);
      if (group === keys.length) keys.push([...(before[prefix] as Value[]), value]);
      return group;
    },
  };
}

function extend(
  rows: ArrayLike<number> | undefined,
  groups: ArrayLike<number>,
  values: Column | undefined,
  step: Level,
  before: readonly Value[][] | undefined,
): Int32Array {
  const result = new Int32Array(groups.length).fill(-1);
  if (!values) return result;
  for (let i = 0; i < groups.length; i++) {
    const prefix = groups[i] as number;
    const value = values[rows ? (rows[i] as number) : i] ?? null;
    if (prefix >= 0 && value !== null) result[i] = step.next(prefix, step.id(value), value, before);
  }
  return result;
}

/** The same where values come by their numbers in a dictionary: each is looked up once. */
function extendCoded(
  rows: ArrayLike<number> | undefined,
  groups: ArrayLike<number>,
  column: CodedColumn,
  step: Level,
  before: readonly Value[][] | undefined,
): Int32Array {
  const result = new Int32Array(groups.length).fill(-1);
  const { codes, values } = column;
  const known = step.known(column);
  for (let i = 0; i < groups.length; i++) {
    const prefix = groups[i] as number;
    if (prefix < 0) continue;
    const code = codes[rows ? (rows[i] as number) : i] as number;
    let number = known[code];
    const value = values[code] as Value;
    if (value === null) continue;
    if (number === undefined) known[code] = number = step.id(value);
    result[i] = step.next(prefix, number, value, before);
  }
  return result;
}

function expand(
  rows: ArrayLike<number> | undefined,
  groups: ArrayLike<number>,
  values: Column,
  step: Level,
  before: readonly Value[][] | undefined,
  distinct: boolean,
): { rows: number[]; groups: number[] } {
  const newRows: number[] = [];
  const newGroups: number[] = [];
  for (let i = 0; i < groups.length; i++) {
    const prefix = groups[i] as number;
    const row = rows ? (rows[i] as number) : i;
    const value = values[row] ?? null;
    const each = isMulti(value) ? (distinct ? [...new Set(value)] : value) : [value];
    for (const one of each) {
      newRows.push(row);
      newGroups.push(prefix < 0 || one === null ? -1 : step.next(prefix, step.id(one), one, before));
    }
  }
  return { rows: newRows, groups: newGroups };
}

/** The first group of each row, -1 for none. */
export function firstGroups({ rows, groups }: RowGroups, length: number): Int32Array {
  const first = new Int32Array(length).fill(-1);
  for (let i = groups.length - 1; i >= 0; i--) {
    const row = rows ? (rows[i] as number) : i;
    if ((groups[i] as number) >= 0) first[row] = groups[i] as number;
  }
  return first;
}
