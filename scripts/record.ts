import { mkdirSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { ledger } from '../src/spl/ledger/catalogue';
import { credentialsFrom, splunkdClient } from './deploy/splunkd-client';
import { agrees, RECORDINGS, type Recording } from './record/recording';
import { recordEntry } from './record/record-entry';
import { inRepository } from './repository';

interface Options {
  readonly splunk: string;
  readonly insecure: boolean;
  readonly only: readonly string[];
  readonly index?: string;
  readonly out: string;
}

const program = new Command('npm run record --')
  .description(
    "Runs the searches of the ledger of deviations on a real Splunk and writes what it answers. A test then compares the preview's search head with it.",
  )
  .requiredOption('--splunk <url>', 'the management address, such as https://host:8089')
  .option('--insecure', 'do not check the certificate', false)
  .option(
    '--only <id>',
    'one entry of the ledger; repeatable',
    (id: string, ids: readonly string[]) => [...ids, id],
    [],
  )
  .option(
    '--index <name>',
    'an index for the few events that some entries need (default: that of the server)',
  )
  .option('--out <folder>', 'where the recordings are written', inRepository(...RECORDINGS))
  .addHelpText(
    'after',
    '\nCredentials come from the environment: SPLUNK_TOKEN, or SPLUNK_USERNAME (admin by default) and SPLUNK_PASSWORD.\n' +
      'Some entries make a macro, a saved search or a lookup table called k677_recording... in the app search and\n' +
      'remove it afterwards; a few send an event of the sourcetype k677_recording_..., once.\n' +
      'Exit code: 0 when everything was recorded, 1 when an entry could not be, 2 when Splunk could not be asked.',
  )
  .parse();

async function main(): Promise<void> {
  const options = program.opts<Options>();
  const unknown = options.only.filter((id) => !ledger.some((entry) => entry.id === id));
  if (unknown.length > 0) throw new Error(`The ledger has no entry ${unknown.join(', ')}.`);
  const ask = splunkdClient(options.splunk, credentialsFrom(process.env), options.insecure);
  const info = await ask('GET', '/services/server/info');
  if (info.status !== 200) throw new Error(`${options.splunk} answers ${info.status} to server/info.`);
  const version = (info.body as { generator?: { version?: string } }).generator?.version ?? 'unknown';
  mkdirSync(options.out, { recursive: true });
  const counts = { agree: 0, differ: 0, failed: 0 };
  for (const entry of ledger) {
    if (options.only.length > 0 && !options.only.includes(entry.id)) continue;
    try {
      const answer = await recordEntry(ask, entry, options.index);
      const recorded = new Date().toISOString().slice(0, 10);
      const recording: Recording = { id: entry.id, search: entry.search, version, recorded, answer };
      writeFileSync(`${options.out}/${entry.id}.json`, `${JSON.stringify(recording, null, 2)}\n`);
      const same = agrees(entry.gives, answer);
      counts[same ? 'agree' : 'differ']++;
      console.log(`${same ? 'as here' : 'DIFFERS'}  ${entry.id}${same ? '' : `  ${JSON.stringify(answer)}`}`);
    } catch (error) {
      counts.failed++;
      console.log(`failed   ${entry.id}  ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(
    `Splunk ${version}: ${counts.agree} as here, ${counts.differ} differ, ${counts.failed} could not be recorded; written to ${options.out}`,
  );
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
