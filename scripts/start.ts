import { Command, Option } from 'commander';
import openInBrowser from 'open';
import { HOST_MODES } from '../src/preview/server/server-context';
import { parseClock } from './parse-clock';
import { existingPath, memoryBudget, timeZone } from './preview-from-options';
import { servePreview } from './start/serve-preview';
import { serveSplunk } from './start/serve-splunk';
import { contradiction, portNumber, type StartOptions } from './start/start-options';

const program = new Command('npm start --')
  .description(
    'Serves the built app on a stand-in search head, on Windows events from files or on the samples. Nothing leaves this machine. With --splunk the same pages ask a real Splunk instead.',
  )
  .option('--events <path>', 'a file or folder of events; repeatable; replaces the samples', existingPath, [])
  .option('--app <path>', 'a further app (folder or tarball) to install; repeatable', existingPath, [])
  .option('--tarball <file>', 'another build of the app')
  .option('--port <number>', 'the port on 127.0.0.1', portNumber, 8000)
  .option(
    '--now <time>',
    "the clock: an ISO time or seconds since 1970 (default: the newest event's time)",
    parseClock,
  )
  .option('--memory <MiB>', 'most memory for events (default: 256); what is more lies on disk', memoryBudget)
  .option('--tz <zone>', 'time zone for times without one, and of the pages', timeZone, 'UTC')
  .addOption(
    new Option(
      '--host <kind>',
      'which Splunk the pages are hosted as (default: 9.4; with --splunk, by its version)',
    ).choices([...HOST_MODES]),
  )
  .option('--splunk <address>', "a real splunkd's management address, such as https://host:8089")
  .option('--insecure', 'do not check the certificate of that splunkd', false)
  .option(
    '--scheduler',
    'run saved searches that are enabled when they are due; no action is carried out',
    false,
  )
  .option('--open', 'open the page in your browser', false)
  .addHelpText(
    'after',
    '\nExamples:\n  npm start -- --events security.xml\n  npm start -- --port 8080 --open\n  SPLUNK_TOKEN=... npm start -- --splunk https://host:8089\n' +
      '\nCredentials for --splunk come from the environment alone: SPLUNK_TOKEN, or SPLUNK_USERNAME (admin by default)\nand SPLUNK_PASSWORD.',
  );

async function main(): Promise<void> {
  program.parse();
  const options = program.opts<StartOptions>();
  const wrong = contradiction(options);
  if (wrong !== undefined) throw new Error(wrong);
  const served = await (options.splunk === undefined
    ? servePreview(options)
    : serveSplunk(options.splunk, options));
  console.log(['', ...served.lines, 'Stop with Ctrl+C.'].join('\n'));
  if (options.open) await openInBrowser(served.entry);
  const stop = (): void => {
    void served.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
