import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { ledger } from '../src/spl/ledger/catalogue';
import { conformanceTable } from './conformance/build-table';
import { printLedger } from './conformance/print-ledger';
import { printDocument, printTable, summary } from './conformance/print-table';
import { inRepository } from './repository';

const program = new Command('npm run conformance --')
  .description(
    "Prints what the preview's search head has of Splunk: item, state (conforms, deviates, not built), test.",
  )
  .option('--write', 'write docs/conformance.md anew', false)
  .addHelpText('after', '\nExit code: 0 when every item that is built has a test, otherwise 1.')
  .parse();

const { write } = program.opts<{ write: boolean }>();
const rows = conformanceTable();
if (write) {
  writeFileSync(inRepository('docs', 'conformance.md'), printDocument(rows, printLedger(ledger)));
  console.log(`docs/conformance.md: ${summary(rows)}`);
} else {
  process.stdout.write(printTable(rows));
}
const untested = rows.filter(({ state, test }) => state !== 'not built' && test === '');
for (const { area, item } of untested) console.error(`without a test: ${area}: ${item}`);
process.exitCode = untested.length === 0 ? 0 : 1;
