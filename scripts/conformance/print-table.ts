import type { ConformanceRow } from './row';

/** How many rows are in each state. */
export function countStates(
  rows: readonly ConformanceRow[],
): Readonly<Record<ConformanceRow['state'], number>> {
  const of = (state: ConformanceRow['state']): number => rows.filter((row) => row.state === state).length;
  return { conforms: of('conforms'), deviates: of('deviates'), 'not built': of('not built') };
}

const stateOf = ({ state, ledger }: ConformanceRow): string =>
  ledger.length > 0 ? `${state} (${ledger.join(', ')})` : state;

const shownBy = ({ test, reason }: ConformanceRow): string => test || (reason ?? '-');

/** One line with the counts. */
export function summary(rows: readonly ConformanceRow[]): string {
  const { conforms, deviates, 'not built': notBuilt } = countStates(rows);
  return `${rows.length} items: ${conforms} conform, ${deviates} deviate or are unverified, ${notBuilt} not built`;
}

/** The table as text, columns aligned. */
export function printTable(rows: readonly ConformanceRow[]): string {
  const cells = rows.map((row) => [`${row.area}: ${row.item}`, stateOf(row), shownBy(row)]);
  const width = (column: number): number => Math.max(...cells.map((cell) => (cell[column] as string).length));
  const widths = [Math.min(60, width(0)), Math.min(40, width(1))];
  const lines = cells.map(
    ([item, state, test]) => `${item?.padEnd(widths[0] ?? 0)}  ${state?.padEnd(widths[1] ?? 0)}  ${test}`,
  );
  return [...lines, '', summary(rows), ''].join('\n');
}

/** The table as a Markdown document, one section an area. */
export function printDocument(rows: readonly ConformanceRow[], ledgerText: string): string {
  const areas = [...new Set(rows.map(({ area }) => area))];
  const escape = (text: string): string => text.replace(/[|\\<>*_`]/g, '\\$&');
  const sections = areas.flatMap((area) => {
    const own = rows.filter((row) => row.area === area);
    return [
      `## ${area}`,
      '',
      summary(own),
      '',
      '| item | state | test, or why it is not built |',
      '|---|---|---|',
      ...own.map((row) => `| ${escape(row.item)} | ${stateOf(row)} | ${shownBy(row)} |`),
      '',
    ];
  });
  return [
    '# Conformance of the search head',
    '',
    'Written by `npm run conformance -- --write`; `npm test` says when it is out of date.',
    'An item conforms where a test shows what Splunk documents. It deviates where the ledger below has an entry:',
    'nobody could verify the reading. What is not built is refused by name when a search uses it.',
    '',
    summary(rows),
    '',
    ...sections,
    ledgerText,
  ].join('\n');
}
