import type { Score } from './score-diagnosis';

const rate = (value: number): string => value.toFixed(3);

/** Lines of cells with aligned columns: the first to the left, the others to the right. */
function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * A score as text: a line each with precision, recall and F1, then the confusion matrix without its diagonal and
 * without its zeros, then the mean.
 */
export function printScore(what: string, { causes, confusions, macroF1 }: Score): string {
  const table = aligned([
    [what, 'samples', 'precision', 'recall', 'F1'],
    ...causes.map(({ cause, samples, precision, recall, f1 }) => [
      cause,
      String(samples),
      rate(precision),
      rate(recall),
      rate(f1),
    ]),
  ]);
  const matrix =
    confusions.length === 0
      ? 'Nothing is confused.'
      : aligned([
          [`true ${what}`, `told as`, 'count'],
          ...confusions.map(({ truth, answer, count }) => [truth, answer, String(count)]),
        ]);
  return `${table}\n\n${matrix}\n\nmacro F1 over ${causes.length} ${what}s: ${rate(macroF1)}\n`;
}
