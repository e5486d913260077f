import type { Cell } from '../jobs/result-table';

/** What the values of one field of events look like. */
export interface FieldSummary {
  readonly count: number;
  readonly numeric_count: number;
  readonly distinct_count: number;
  readonly is_exact: true;
  readonly relevant: boolean;
  readonly modes: readonly { readonly value: string; readonly count: number; readonly is_exact: true }[];
  readonly min?: string;
  readonly max?: string;
  readonly mean?: string;
  readonly stdev?: string;
}

/**
 * The summary of a field: how often it is there, its most frequent values, and of numbers their range and mean.
 * Source: Splunk REST API Reference, "search/jobs/{search_id}/summary".
 */
export function fieldSummary(cells: readonly Cell[], top: number): FieldSummary {
  const counts = new Map<string, number>();
  const numbers: number[] = [];
  let present = 0;
  for (const cell of cells) {
    if (cell === null) continue;
    present++;
    for (const value of typeof cell === 'string' ? [cell] : cell) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
      if (value.trim() !== '' && Number.isFinite(Number(value))) numbers.push(Number(value));
    }
  }
  const modes = [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, top)
    .map(([value, count]) => ({ value, count, is_exact: true as const }));
  return {
    count: present,
    numeric_count: numbers.length,
    distinct_count: counts.size,
    is_exact: true,
    relevant: present > cells.length * 0.2,
    modes,
    ...(numbers.length === 0 ? {} : ofNumbers(numbers)),
  };
}

function ofNumbers(numbers: readonly number[]): Pick<FieldSummary, 'min' | 'max' | 'mean' | 'stdev'> {
  const sum = numbers.reduce((total, number) => total + number, 0);
  const mean = sum / numbers.length;
  const squares = numbers.reduce((total, number) => total + (number - mean) ** 2, 0);
  const least = numbers.reduce((a, b) => Math.min(a, b));
  const most = numbers.reduce((a, b) => Math.max(a, b));
  return {
    min: String(least),
    max: String(most),
    mean: String(mean),
    stdev: String(numbers.length > 1 ? Math.sqrt(squares / (numbers.length - 1)) : 0),
  };
}
