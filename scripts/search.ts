import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import type { Preview } from '../src/preview/preview';
import { SplError } from '../src/spl/error';
import { placeOf, printError } from '../src/spl/print-error';
import { parseClock } from './parse-clock';
import {
  existingFile,
  existingPath,
  memoryBudget,
  previewFromFlags,
  timeZone,
  type PreviewFlags,
} from './preview-from-options';
import { printRows, type RowFormat } from './print-rows';

interface Options extends PreviewFlags {
  readonly earliest: string;
  readonly latest: string;
  readonly format: RowFormat;
  readonly batch?: string;
  readonly check?: string;
  readonly stats: boolean;
}

const program = new Command('npm run --silent search --')
  .description('Runs one SPL search against the built app, on Windows events from files or on the samples.')
  .argument('[spl]', 'the search, in single quotes for your shell; - reads it from standard input')
  .option(
    '--events <path>',
    'a file or folder of events; repeatable; without it the samples',
    existingPath,
    [],
  )
  .option('--app <path>', 'a further app (folder or tarball) to install; repeatable', existingPath, [])
  .option('--tarball <file>', 'another build of the app')
  .option('--earliest <time>', 'start of the time range, such as -24h@h (default: all time)', '')
  .option('--latest <time>', 'end of the time range', '')
  .option(
    '--now <time>',
    "the clock: an ISO time or seconds since 1970 (default: the newest event's time)",
    parseClock,
  )
  .option('--memory <MiB>', 'most memory for events (default: 256); what is more lies on disk', memoryBudget)
  .option('--tz <zone>', 'time zone for times without one, and for the answer', timeZone, 'UTC')
  .addOption(
    new Option('--format <format>', 'how rows are printed')
      .choices(['table', 'json', 'csv', 'raw'])
      .default('table'),
  )
  .option(
    '--batch <file>',
    'run the searches of a JSON array in this file; prints a JSON array of rows or errors',
    existingFile,
  )
  .option(
    '--check <file>',
    'only parse the searches of this file (a JSON array, or one search a line)',
    existingFile,
  )
  .option('--stats', 'print one JSON line on standard error: what was read, and how long it took', false)
  .addHelpText(
    'after',
    "\nExamples:\n  npm run --silent search -- '`kerberos_failures` | stats count by verdict cause'\n" +
      "  npm run --silent search -- --events security.xml --format csv '`kerberos_677` | table _time account service failure_name'",
  );

/** An error as data, with its place as the user counts: lines and columns from 1. */
function describe(
  error: unknown,
  search: string,
): { kind: string; message: string; line?: number; column?: number } {
  if (!(error instanceof SplError)) throw error;
  const place = error.span ? placeOf(search, error.span.start) : {};
  return { kind: error.kind, message: error.message, ...place };
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

/** Parses every search of a file without running it. */
function checkAll(preview: Preview, searches: readonly string[]): string {
  const checked = searches.map((search) => {
    try {
      preview.check(search);
      return { ok: true };
    } catch (error) {
      return { ok: false, ...describe(error, search) };
    }
  });
  return JSON.stringify(checked);
}

/** Runs every search of a file; one that fails does not stop the others. */
function runAll(preview: Preview, searches: readonly string[], options: Options): string {
  const answers = searches.map((search) => {
    try {
      return `{"rows":${printRows(preview.search(search, { earliest: options.earliest, latest: options.latest }), 'json', options.tz).trimEnd()}}`;
    } catch (error) {
      return JSON.stringify({ error: describe(error, search) });
    }
  });
  return `[${answers.join(',\n')}]`;
}

/** Runs one search and prints its rows; what is wrong with it goes to standard error, exit code 2. */
function runOne(preview: Preview, search: string, options: Options, indexSeconds: number): void {
  try {
    const answer = preview.search(search, { earliest: options.earliest, latest: options.latest });
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
    console.error(`${error.kind}: ${printError(error, search)}`);
    process.exitCode = 2;
  }
}

async function main(): Promise<void> {
  program.parse();
  const options = program.opts<Options>();
  const [spl] = program.args;
  if ([spl, options.batch, options.check].filter((given) => given !== undefined).length !== 1) {
    program.error('Give one search, or --batch FILE, or --check FILE. See --help.', { exitCode: 2 });
  }
  const started = performance.now();
  const preview = await previewFromFlags(options);
  const indexSeconds = (performance.now() - started) / 1000;
  if (options.check !== undefined) console.log(checkAll(preview, readSearches(options.check)));
  else if (options.batch !== undefined) console.log(runAll(preview, readSearches(options.batch), options));
  else runOne(preview, spl === '-' ? readFileSync(0, 'utf8').trim() : (spl as string), options, indexSeconds);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
