import type { Column } from '../batch';
import { compareNatural } from '../ordering';
import type { Value } from '../value';

/** The by fields and the results as columns, the groups in natural order of the by fields. */
export function groupColumns(
  by: readonly string[],
  size: number,
  key: (group: number) => readonly Value[],
  results: readonly (readonly [string, readonly Value[]])[],
): Map<string, Column> {
  const order = Array.from({ length: size }, (_, group) => group).sort((a, b) => {
    const x = key(a);
    const y = key(b);
    for (let i = 0; i < by.length; i++) {
      const found = compareNatural(x[i] as Value, y[i] as Value);
      if (found !== 0) return found;
    }
    return 0;
  });
  const columns = new Map<string, Column>();
  by.forEach((field, index) =>
    columns.set(
      field,
      order.map((group) => key(group)[index] as Value),
    ),
  );
  for (const [name, values] of results) {
    columns.set(
      name,
      order.map((group) => values[group] as Value),
    );
  }
  return columns;
}
