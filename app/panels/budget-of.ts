import type { Cell } from '../data/results';
import { numberOf, textOf } from '../data/results';
import type { VerdictId } from '../looks/verdicts';
import { verdictIds, verdictLook } from '../looks/verdicts';

/** One cause with its count. */
export interface CauseCount {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** The refusals of one verdict, largest cause first. */
export interface VerdictShare {
  readonly verdict: VerdictId;
  readonly count: number;
  readonly causes: readonly CauseCount[];
}

/** The rows of the verdict budget by verdict, most pressing first; verdicts without events are left out. */
export function budgetOf(rows: readonly Readonly<Record<string, Cell>>[]): readonly VerdictShare[] {
  return verdictIds.flatMap((id) => {
    const causes = rows
      .filter((row) => verdictLook(textOf(row.verdict), textOf(row.known)).id === id)
      .map((row) => ({ id: textOf(row.cause_id), name: textOf(row.cause), count: numberOf(row.count) }))
      .sort((a, b) => b.count - a.count);
    const count = causes.reduce((sum, cause) => sum + cause.count, 0);
    return count === 0 ? [] : [{ verdict: id, count, causes }];
  });
}

/** The notes by which failures are known, each with how many it hides, most first. */
export function knownNotes(
  rows: readonly Readonly<Record<string, Cell>>[],
): readonly (readonly [note: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const row of rows.filter(({ known }) => known === 'yes')) {
    const note = textOf(row.known_note);
    counts.set(note, (counts.get(note) ?? 0) + numberOf(row.count));
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
