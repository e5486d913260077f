import type { Deviation } from '../../src/spl/ledger/deviation';

/** The ledger of deviations as a section of a Markdown document. */
export function printLedger(ledger: readonly Deviation[]): string {
  const entries = ledger.flatMap(({ id, item, documented, here, reason, search, evidence = [] }) => [
    `### ${id}`,
    '',
    `Item: ${item}. Reason: ${reason}.`,
    '',
    `- Splunk's documentation: ${documented}`,
    `- Here: ${here}`,
    ...evidence.map(({ source, says, weight }) => `- Found (${weight}): ${says} <${source}>`),
    '',
    '```',
    search,
    '```',
    '',
  ]);
  return [
    '## Ledger of deviations',
    '',
    '`npm run record -- --splunk https://host:8089` runs these searches on a real Splunk and writes what it answers.',
    '',
    ...entries,
  ].join('\n');
}
