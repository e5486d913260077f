import { column, fieldNames, tableBatch, type Batch } from '../batch';
import { asNumber, isMulti, type Value } from '../value';
import { wildcardMatcher } from '../wildcard-fields';

/** Where the label of the summary row stands. */
export interface TotalsLabel {
  readonly field: string | undefined;
  readonly text: string;
}

/** A test for the fields that totals cover: those of a list with wildcards, or all that are not hidden. */
export function totalledFields(patterns: readonly string[]): (name: string) => boolean {
  if (patterns.length === 0) return (name) => !name.startsWith('_');
  const matchers = patterns.map(wildcardMatcher);
  return (name) => matchers.some((matches) => matches(name));
}

/** The row with the sum of each numeric field, as a batch to append; undefined where there are no rows. */
export function totalsRow(
  batches: readonly Batch[],
  covers: (name: string) => boolean,
  label: TotalsLabel,
): Batch | undefined {
  if (batches.every((batch) => batch.length === 0)) return undefined;
  const sums = new Map<string, number>();
  const order = new Set<string>();
  for (const batch of batches) {
    for (const name of fieldNames(batch)) {
      order.add(name);
      if (covers(name)) addColumn(sums, name, column(batch, name) ?? []);
    }
  }
  const values = new Map<string, readonly Value[]>(
    [...order].map((name) => [name, [sums.get(name) ?? null]]),
  );
  if (label.field !== undefined) values.set(label.field, [label.text]);
  return tableBatch(1, values);
}

function addColumn(sums: Map<string, number>, name: string, values: readonly Value[]): void {
  for (const value of values) {
    for (const one of isMulti(value) ? value : [value]) {
      const number = asNumber(one);
      if (number !== null) sums.set(name, (sums.get(name) ?? 0) + number);
    }
  }
}
