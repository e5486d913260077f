import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { withAlertsTables } from './alerts-table';
import { withCounts } from './docs-counts';
import { documents, renewed } from './docs-examples';
import { withReference } from './docs-reference';
import { previewFromFlags } from './preview-from-options';
import { inRepository } from './repository';

new Command('npm run docs')
  .description(
    'Runs every SPL example of README.md and docs/ on the samples and writes its output below it, the tables of saved searches, macros and lookups, and the numbers of them.',
  )
  .parse();

async function main(): Promise<void> {
  const preview = await previewFromFlags({ events: [], app: [], tz: 'UTC' });
  for (const file of documents()) {
    const text = withCounts(withReference(withAlertsTables(renewed(preview, file))));
    if (text === readFileSync(inRepository(file), 'utf8')) continue;
    writeFileSync(inRepository(file), text);
    console.log(file);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
