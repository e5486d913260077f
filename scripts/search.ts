import { existsSync, readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { openPreview } from '../src/preview/open-preview';
import type { Preview } from '../src/preview/preview';
import { printSplError } from '../src/spl/print-error';
import { SplError } from '../src/spl/error';
import { buildApp } from './build/build-app';
import { parseClock } from './parse-clock';
import { printRows, type RowFormat } from './print-rows';
import { startProgress } from './progress';
import { inRepository } from './repository';
import { ensureDefaultSamples } from './default-samples';

interface Options {
  readonly events: readonly string[];
  readonly app: readonly string[];
  readonly earliest: string;
  readonly latest: string;
  readonly now?: number;
  readonly tz: string;
  readonly format: RowFormat;
  readonly batch?: string;
  readonly check?: string;
  readonly stats: boolean;
}

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

function existing(value: string, earlier: readonly string[]): readonly string[] {
  if (!existsSync(value)) throw new InvalidArgumentError(`There is no file or folder ${value}.`);
  return collect(value, earlier);
}

const program = new Command('npm run --silent search --')
  .description('Runs one SPL search against the built app, on Windows events from files or on the samples.')
  .argument('[spl]', 'the search, in single quotes for your shell')
  .option('--events <path>', 'a file or folder of events; repeatable; without it the samples', existing, [])
  .option(
    '--app <path>',
    'a further app (folder or tarball) to install beside ours; repeatable',
    existing,
    [],
  )
  .option('--earliest <time>', 'start of the time range, such as -24h@h (default: all time)', '')
  .option('--latest <time>', 'end of the time range', '')
  .option(
    '--now <time>',
    "the clock: an ISO time or seconds since 1970 (default: the newest event's time)",
    parseClock,
  )
  .option('--tz <zone>', 'time zone for times without one, and for the answer', 'UTC')
  .addOption(
    new Option('--format <format>', 'how rows are printed')
      .choices(['table', 'json', 'csv'])
      .default('table'),
  )
  .option(
    '--batch <file>',
    'run the searches of a JSON array in this file; prints a JSON array of rows or errors',
  )
  .option('--check <file>', 'only parse the searches of this file (a JSON array, or one search a line)')
  .option('--stats', 'print one JSON line on standard error: what was read, and how long it took', false)
  .addHelpText(
    'after',
    "\nExamples:\n  npm run --silent search -- '`kerberos_failures` | stats count by verdict cause'\n" +
      "  npm run --silent search -- --events security.xml --format csv '`kerberos_677` | table _time account service failure_name'",
  );

async function open(options: Options): Promise<{ preview: Preview; indexSeconds: number }> {
  const tarball = await buildApp();
  const samples = options.events.length === 0 ? ensureDefaultSamples() : undefined;
  const started = performance.now();
  const progress = startProgress('Indexing');
  const preview = await openPreview({
    tarball,
    events: samples ? [samples.folder] : options.events,
    extraApps: options.app,
    timeZone: options.tz,
    ...(samples ? { indexCache: samples.indexCache } : {}),
    ...(options.now === undefined ? {} : { now: options.now }),
    stateFolder: inRepository('dist', 'state'),
    onProgress: ({ file, bytesRead, bytesTotal, events }) =>
      progress.update(
        `${events} events, ${Math.round((100 * bytesRead) / Math.max(1, bytesTotal))} % (${file})`,
      ),
  });
  progress.end();
  const reports = preview.data().reports;
  for (const { file, problem } of reports) if (problem) console.error(`${file}: ${problem}`);
  if (!reports.some(({ events }) => events > 0)) throw new Error('No event in any file.');
  return { preview, indexSeconds: (performance.now() - started) / 1000 };
}

/** An error as data, with its place as the user counts: lines and columns from 1. */
function describe(
  error: unknown,
  search: string,
): { kind: string; message: string; line?: number; column?: number } {
  if (!(error instanceof SplError)) throw error;
  const place = error.span ? lineAndColumn(search, error.span.start) : {};
  return { kind: error.kind, message: error.message, ...place };
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before[before.length - 1] as string).length + 1 };
}

function readSearches(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  if (!text.trimStart().startsWith('[')) return text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list) || list.some((entry) => typeof entry !== 'string')) {
    throw new Error(`${file}: a JSON array of texts is expected, one search each`);
  }
  return list as string[];
}

const answers = (searches: readonly string[], answer: (search: string) => unknown): string =>
  JSON.stringify(
    searches.map((search) => {
      try {
        return answer(search);
      } catch (error) {
        return { error: describe(error, search) };
      }
    }),
  );

async function main(): Promise<void> {
  program.parse();
  const options = program.opts<Options>();
  const [spl] = program.args;
  if ([spl, options.batch, options.check].filter((given) => given !== undefined).length !== 1) {
    program.error('Give one search, or --batch FILE, or --check FILE. See --help.', { exitCode: 2 });
  }
  const { preview, indexSeconds } = await open(options);
  const range = { earliest: options.earliest, latest: options.latest };
  if (options.check !== undefined) {
    const checked = readSearches(options.check).map((search) => {
      try {
        preview.check(search);
        return { ok: true };
      } catch (error) {
        return { ok: false, ...describe(error, search) };
      }
    });
    console.log(JSON.stringify(checked));
    return;
  }
  if (options.batch !== undefined) {
    const print = (search: string) => ({
      rows: JSON.parse(printRows(preview.search(search, range), 'json', options.tz)),
    });
    console.log(answers(readSearches(options.batch), print));
    return;
  }
  const search = spl as string;
  try {
    const answer = preview.search(search, range);
    for (const { type, text } of answer.messages) console.error(`${type}: ${text}`);
    process.stdout.write(printRows(answer, options.format, options.tz));
    if (options.stats) {
      const { scanCount, eventCount, resultCount, seconds } = answer;
      console.error(
        JSON.stringify({ scanCount, eventCount, resultCount, indexSeconds, searchSeconds: seconds }),
      );
    }
  } catch (error) {
    if (!(error instanceof SplError)) throw error;
    console.error(printSplError(error, search));
    process.exitCode = 2;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
