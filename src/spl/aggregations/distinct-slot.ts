import { texts, type Value } from '../value';
import type { AggregateArgument } from './aggregate';
import { pairNumbers } from './pair-numbers';
import type { Slot } from './slot';
import { expandedRows } from './value-map';

/**
 * `dc` over many groups: texts get numbers, and one table holds which group has had which, instead of a set of texts
 * for each group. Counts as the accumulator of `dc` does.
 */
export function distinctSlot(name: string, argument: AggregateArgument): Slot {
  const numbers = new Map<string, number>();
  const pairs = pairNumbers();
  const counts: number[] = [];
  let coded: { readonly values: readonly Value[]; readonly known: (number | undefined)[] } | undefined;
  const numberOf = (text: string): number => {
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = numbers.size));
    return number;
  };
  const take = (group: number, number: number): void => {
    const before = pairs.size();
    if (pairs.of(group, number) === before) counts[group] = (counts[group] ?? 0) + 1;
  };
  return {
    name,
    addPartial(batch, groups, field) {
      const read = field === undefined ? argument : { kind: 'field' as const, field };
      for (const { value, group } of expandedRows(batch, groups, read)) {
        for (const text of texts(value)) take(group, numberOf(text));
      }
    },
    add(read, _batch, { rows, groups }) {
      if (!read) return;
      for (let i = 0; i < groups.length; i++) {
        const group = groups[i] as number;
        if (group < 0) continue;
        const value = read(rows ? (rows[i] as number) : i);
        if (typeof value === 'string') take(group, numberOf(value));
        else for (const text of texts(value)) take(group, numberOf(text));
      }
    },
    addCoded({ codes, values }, { rows, groups }) {
      if (coded?.values !== values) coded = { values, known: [] };
      const { known } = coded;
      for (let i = 0; i < groups.length; i++) {
        const group = groups[i] as number;
        if (group < 0) continue;
        const code = codes[rows ? (rows[i] as number) : i] as number;
        let number = known[code];
        if (number === undefined) {
          const [text] = texts(values[code] as Value);
          if (text === undefined) continue;
          known[code] = number = numberOf(text);
        }
        take(group, number);
      }
    },
    results: (size) => Array.from({ length: size }, (_, group) => counts[group] ?? 0),
  };
}
