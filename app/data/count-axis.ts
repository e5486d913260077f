import type { Results } from './results';
import { numberOf } from './results';

/** The axis of a chart of counts: where it ends, and the distance of its lines. Both are whole numbers. */
export interface CountAxis {
  readonly max: number;
  readonly interval: number;
}

/** Lines above the base that fit a low chart. */
const mostLines = 4;

/** An axis of whole numbers for the largest sum of a row's series; nobody is refused half a time. */
export function countAxis({ fields, columns }: Pick<Results, 'fields' | 'columns'>): CountAxis {
  const series = columns.filter((_column, index) => !fields[index]?.name.startsWith('_'));
  const rows = series[0]?.length ?? 0;
  let largest = 1;
  for (let row = 0; row < rows; row++) {
    largest = Math.max(
      largest,
      series.reduce((sum, column) => sum + numberOf(column[row]), 0),
    );
  }
  const decade = 10 ** Math.floor(Math.log10(largest / mostLines));
  const interval = Math.max(
    1,
    [1, 2, 5, 10].map((step) => step * decade).find((step) => largest / step <= mostLines) ?? 10 * decade,
  );
  return { max: Math.ceil(largest / interval) * interval, interval };
}
