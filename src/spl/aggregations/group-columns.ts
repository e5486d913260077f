import type { Column } from '../batch';
import { comparePlaces } from '../compare-places';
import type { Value } from '../value';

/** The by fields and the results as columns, the groups in natural order of the by fields. */
export function groupColumns(
  by: readonly string[],
  size: number,
  key: (group: number) => readonly Value[],
  results: readonly (readonly [string, readonly Value[]])[],
): Map<string, Column> {
  const groups = Array.from({ length: size }, (_, group) => group);
  const keys = by.map((_, index) => groups.map((group) => key(group)[index] as Value));
  const compared = keys.map(comparePlaces);
  const order = groups.sort((a, b) => {
    for (const compare of compared) {
      const found = compare(a, b);
      if (found !== 0) return found;
    }
    return 0;
  });
  const ordered = (values: readonly Value[]): Column => order.map((group) => values[group] as Value);
  const columns = new Map<string, Column>();
  by.forEach((field, index) => columns.set(field, ordered(keys[index] as readonly Value[])));
  for (const [name, values] of results) columns.set(name, ordered(values));
  return columns;
}
