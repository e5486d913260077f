import type { Column } from '../batch';
import { comparePlaces } from '../compare-places';
import type { Value } from '../value';
import { orderGroups } from './order-groups';

/**
 * The by fields and the results as columns, the groups in natural order of the by fields; `ranks` of the groups' values,
 * where they are known, spare the comparing.
 */
export function groupColumns(
  by: readonly string[],
  size: number,
  key: (group: number) => readonly Value[],
  results: readonly (readonly [string, readonly Value[]])[],
  ranks?: readonly ArrayLike<number>[],
): Map<string, Column> {
  const order = ranks ? orderGroups(size, ranks) : comparedGroups(by.length, size, key);
  const ordered = (value: (group: number) => Value): Column => {
    const column = new Array<Value>(size);
    for (let at = 0; at < size; at++) column[at] = value(order[at] as number);
    return column;
  };
  const columns = new Map<string, Column>();
  by.forEach((field, index) =>
    columns.set(
      field,
      ordered((group) => key(group)[index] as Value),
    ),
  );
  for (const [name, values] of results)
    columns.set(
      name,
      ordered((group) => values[group] as Value),
    );
  return columns;
}

function comparedGroups(
  fields: number,
  size: number,
  key: (group: number) => readonly Value[],
): ArrayLike<number> {
  const groups = Array.from({ length: size }, (_, group) => group);
  const compared = Array.from({ length: fields }, (_, index) =>
    comparePlaces(groups.map((group) => key(group)[index] as Value)),
  );
  return groups.sort((a, b) => {
    for (const compare of compared) {
      const found = compare(a, b);
      if (found !== 0) return found;
    }
    return 0;
  });
}
