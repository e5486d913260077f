import { Command, InvalidArgumentError, Option } from 'commander';
import openInBrowser from 'open';
import type { Preview } from '../src/preview/preview';
import { HOST_MODES, type HostMode } from '../src/preview/server/server-context';
import { startServer } from '../src/preview/server/start-server';
import { parseClock } from './parse-clock';
import { existingPath, previewFromFlags, timeZone, type PreviewFlags } from './preview-from-options';

interface Options extends PreviewFlags {
  readonly port: number;
  readonly open: boolean;
  readonly host: HostMode;
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new InvalidArgumentError('A port is a whole number from 0 (any free one) to 65535.');
  }
  return port;
}

const program = new Command('npm start --')
  .description(
    'Serves the built app on a stand-in search head, on Windows events from files or on the samples. Nothing leaves this machine.',
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
  .option('--tz <zone>', 'time zone for times without one, and of the pages', timeZone, 'UTC')
  .addOption(
    new Option('--host <kind>', 'which Splunk the pages are hosted as')
      .choices([...HOST_MODES])
      .default('9.4'),
  )
  .option('--open', 'open the page in your browser', false)
  .addHelpText(
    'after',
    '\nExamples:\n  npm start -- --events security.xml\n  npm start -- --port 8080 --open',
  );

const thousands = (count: number): string => count.toLocaleString('en');

/** How many events of which kinds are indexed, a line a kind. */
function inventory(preview: Preview): readonly string[] {
  const { rows } = preview.search('| tstats count where index=* by index sourcetype source');
  return rows.map(
    (row) =>
      `  ${thousands(Number(row.count)).padStart(10)}  ${row.source} (${row.sourcetype}, index=${row.index})`,
  );
}

async function main(): Promise<void> {
  program.parse();
  const options = program.opts<Options>();
  const preview = await previewFromFlags(options);
  const server = await startServer({
    preview,
    port: options.port,
    hostMode: options.host,
    log: (text) => console.error(text),
  });
  const clock = new Date(preview.data().now * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  console.log(
    [
      '',
      `677 Analysis:  ${server.pageUrl}`,
      `Search:        ${server.pageUrl}/search`,
      `Clock:         ${clock}${options.now === undefined ? ' (the newest event)' : ''}`,
      `Users:         admin, user; password ${server.password} (for REST clients; the pages need none)`,
      '',
      options.events.length === 0 ? 'Sample events:' : 'Your events:',
      ...inventory(preview),
      '',
      'Your own events:  npm start -- --events security.xml   (XML, Splunk text, .gz, a folder; see docs/own-events.md)',
      'Stop with Ctrl+C.',
    ].join('\n'),
  );
  if (options.open) await openInBrowser(server.pageUrl);
  const stop = (): void => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
