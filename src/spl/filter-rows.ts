import type { Batch } from './batch';
import { selectRows } from './batch';

/** The rows that pass, in order; the batch itself where all do, undefined where none does. */
export function filterRows(batch: Batch, passes: (row: number) => boolean): Batch | undefined {
  const rows: number[] = [];
  for (let row = 0; row < batch.length; row++) if (passes(row)) rows.push(row);
  if (rows.length === batch.length) return batch;
  return rows.length === 0 ? undefined : selectRows(batch, rows);
}
