import { readByFields } from '../aggregations/aggregate-list';
import { groupKeys, type GroupKeys } from '../aggregations/group-keys';
import type { ArgumentReader } from '../arguments';
import { column, fromRows, type Batch, type Row } from '../batch';
import type { Plan, Stage } from '../command';
import { fieldSet } from '../field-set';
import { compareNatural } from '../ordering';
import type { Value } from '../value';
import { listedField } from '../listed-field';

interface FrequencyOptions {
  limit: number;
  countfield: string;
  percentfield: string;
  showcount: boolean;
  showperc: boolean;
  useother: boolean;
  otherstr: string;
}

const NAMES = ['limit', 'countfield', 'percentfield', 'showcount', 'showperc', 'useother', 'otherstr'];

/** Most rows of top and rare. Source: limits.conf.spec, [top] and [rare] maxresultrows. */
const MOST_ROWS = 50000;

/**
 * Reads and plans top (`direction` -1, most frequent first) and rare (1). Equally frequent combinations
 * come in lexicographical order of their values, the last first in top, as its documented example has it.
 */
export function parseFrequency(args: ArgumentReader, direction: 1 | -1): Plan {
  const options: FrequencyOptions = {
    limit: 10,
    countfield: 'count',
    percentfield: 'percent',
    showcount: true,
    showperc: true,
    useother: false,
    otherstr: 'OTHER',
  };
  const take = (): boolean => {
    const option = args.option(NAMES);
    if (!option) return false;
    const { name, value } = option;
    if (name === 'limit') options.limit = args.integer(value, 0);
    else if (name === 'countfield' || name === 'percentfield' || name === 'otherstr')
      options[name] = value.text;
    else options[name as 'showcount'] = args.boolean(value);
    return true;
  };
  while (take()) continue;
  const first = args.peek();
  if (first?.kind === 'word' && /^\d+$/.test(first.text)) {
    options.limit = args.integer(first, 0);
    args.next();
  }
  const fields: string[] = [];
  let grouped = false;
  while (!args.atEnd() && !(grouped = args.keyword('by'))) {
    if (args.punct(',') || take()) continue;
    fields.push(listedField(args));
  }
  if (fields.length === 0) throw args.error('No fields were specified.');
  const by = grouped ? readByFields(args, take) : [];
  for (const [name, shown] of [
    [options.countfield, options.showcount],
    [options.percentfield, options.showperc],
  ] as const) {
    if (shown && (fields.includes(name) || by.includes(name))) {
      throw args.error(`The output field '${name}' already exists in the field list.`);
    }
  }
  return {
    start: () => frequencyStage(fields, by, options, direction),
    flow: { reads: () => fieldSet([...by, ...fields]) },
  };
}

function frequencyStage(
  fields: readonly string[],
  by: readonly string[],
  options: FrequencyOptions,
  direction: 1 | -1,
): Stage {
  const keys = groupKeys(by.length + fields.length);
  const counts: number[] = [];
  const rows = (): Batch[] => {
    const result = frequencyRows(keys, counts, fields, by, options, direction);
    return result.length > 0 ? [fromRows(result)] : [];
  };
  return {
    push(batch) {
      const columns = [...by, ...fields].map((field) => column(batch, field));
      const { groups } = keys.assign(columns, batch.length);
      for (let i = 0; i < groups.length; i++) {
        const group = groups[i] as number;
        if (group >= 0) counts[group] = (counts[group] ?? 0) + 1;
      }
      return [];
    },
    finish: rows,
    snapshot: rows,
  };
}

function frequencyRows(
  keys: GroupKeys,
  counts: readonly number[],
  fields: readonly string[],
  by: readonly string[],
  options: FrequencyOptions,
  direction: 1 | -1,
): Row[] {
  const compareKeys = (from: number, to: number) => (a: number, b: number) => {
    for (let i = from; i < to; i++) {
      const found = compareNatural(keys.key(a)[i] as Value, keys.key(b)[i] as Value);
      if (found !== 0) return found;
    }
    return 0;
  };
  const compareBy = compareKeys(0, by.length);
  const compareFields = compareKeys(by.length, by.length + fields.length);
  const order = counts
    .map((_, group) => group)
    .sort(
      (a, b) =>
        compareBy(a, b) ||
        ((counts[a] as number) - (counts[b] as number)) * direction ||
        compareFields(a, b) * direction,
    );
  const limit = options.limit === 0 ? MOST_ROWS : Math.min(options.limit, MOST_ROWS);
  const result: Row[] = [];
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && compareBy(order[start] as number, order[end] as number) === 0) end++;
    const members = order.slice(start, end);
    const total = members.reduce((sum, group) => sum + (counts[group] as number), 0);
    const row = (values: readonly Value[], count: number): Row => ({
      ...Object.fromEntries([...by, ...fields].map((field, index) => [field, values[index] as Value])),
      ...(options.showcount ? { [options.countfield]: count } : {}),
      ...(options.showperc ? { [options.percentfield]: ((count / total) * 100).toFixed(6) } : {}),
    });
    for (const group of members.slice(0, limit)) result.push(row(keys.key(group), counts[group] as number));
    const rest = members.slice(limit);
    if (options.useother && rest.length > 0) {
      const others = rest.reduce((sum, group) => sum + (counts[group] as number), 0);
      const shared = keys.key(members[0] as number).slice(0, by.length);
      result.push(row([...shared, ...fields.map(() => options.otherstr)], others));
    }
    start = end;
  }
  return result;
}
