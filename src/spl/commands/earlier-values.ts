import type { Value } from '../value';

/** The values of a field in the rows before, across batches. */
export interface EarlierValues {
  /** The value so many rows ago; null before the first row. */
  ago(rows: number): Value;
  push(value: Value): void;
}

/** Remembers so many values. */
export function earlierValues(most: number): EarlierValues {
  const kept: Value[] = [];
  return {
    ago: (rows) => kept[kept.length - rows] ?? null,
    push: (value) => {
      kept.push(value);
      if (kept.length > most) kept.shift();
    },
  };
}
