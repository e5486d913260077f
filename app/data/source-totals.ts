import { numberOf, textOf } from './results';
import type { Cell } from './results';

/** What one sourcetype of one index holds; times are epoch seconds. */
export interface SourceTotal {
  readonly index: string;
  readonly sourcetype: string;
  readonly count: number;
  readonly hosts: number;
  readonly first: number;
  readonly last: number;
}

/** The rows of the job coverage-sources summed over hosts, most events first; what came before the range is left out. */
export function sourceTotals(rows: readonly Readonly<Record<string, Cell>>[]): readonly SourceTotal[] {
  const totals = new Map<string, SourceTotal>();
  for (const row of rows.filter(({ count }) => numberOf(count) > 0)) {
    const [index, sourcetype] = [textOf(row.index), textOf(row.sourcetype)];
    const key = JSON.stringify([index, sourcetype]);
    const held = totals.get(key);
    totals.set(key, {
      index,
      sourcetype,
      count: (held?.count ?? 0) + numberOf(row.count),
      hosts: (held?.hosts ?? 0) + 1,
      first: Math.min(held?.first ?? Infinity, numberOf(row.first)),
      last: Math.max(held?.last ?? 0, numberOf(row.last)),
    });
  }
  return [...totals.values()].sort((a, b) => b.count - a.count);
}
