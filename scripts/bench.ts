import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { packTarball } from '../src/formats/tar';
import { measurePage } from './bench/measure-page';
import { measureStart } from './bench/measure-start';
import { measureSize } from './bench/measure-size';
import { printReport } from './bench/print-report';
import { buildApp } from './build/build-app';
import { packageFiles } from './build/package-files';
import { inRepository } from './repository';

interface Options {
  readonly events: readonly number[];
  readonly page: boolean;
  readonly build: boolean;
  readonly out: string;
}

function sizes(text: string): readonly number[] {
  return text.split(',').map((one) => {
    const [, number = '', unit = ''] = /^(\d+)([km]?)$/i.exec(one.trim()) ?? [];
    if (number === '')
      throw new InvalidArgumentError('Numbers of events are needed, such as 100k or 100k,1m.');
    return Number(number) * (/k/i.test(unit) ? 1e3 : /m/i.test(unit) ? 1e6 : 1);
  });
}

const program = new Command('npm run bench --')
  .description(
    'Measures indexing, questions, the command line, the build and the first page, beside DuckDB and grep on the same ' +
      'lines in the same run, and writes docs/performance.md.',
  )
  .option('--events <sizes>', 'how many events, several apart by commas: 100k, 1m, 10m', sizes, [100_000])
  .option('--no-page', 'without the page in a browser')
  .option('--no-build', 'without the build')
  .option('--out <file>', 'where the table goes', inRepository('docs', 'performance.md'))
  .parse();

/** Seconds that a script of ours takes as a process; throws where it fails. */
function secondsOf(...args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: inRepository(),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return (performance.now() - started) / 1000;
}

async function build(): Promise<Readonly<Record<string, number>>> {
  const webpack = inRepository('node_modules', 'webpack-cli', 'bin', 'cli.js');
  const pages = secondsOf(webpack, '--bail', '--output-path', inRepository('dist', 'bench', 'pages'));
  const started = performance.now();
  await packTarball(packageFiles());
  return {
    'building the pages (webpack)': pages,
    'packing the tarball': (performance.now() - started) / 1000,
  };
}

function commandLine(): Readonly<Record<string, number>> {
  const searches = [
    '`kerberos_failures` | stats count by verdict',
    '`kerberos_triage` | stats count by cause_id',
    '| inputlookup kerberos_failure_codes',
  ];
  const search = (spl: string): number =>
    secondsOf(inRepository('scripts', 'bootstrap.cjs'), 'search', '--format', 'json', spl);
  search(searches[0] as string);
  return Object.fromEntries(searches.map((spl) => [spl, search(spl)]));
}

async function main(): Promise<void> {
  const options = program.opts<Options>();
  const given = process.argv
    .slice(2)
    .filter((text, index, all) => text !== '--out' && all[index - 1] !== '--out')
    .join(' ');
  const say = (text: string): void => console.error(text);
  const [{ model = 'unknown processor' } = {}] = cpus();
  const load = loadavg()[0] ?? 0;
  const { version: duckdb } = JSON.parse(
    readFileSync(inRepository('node_modules', '@duckdb', 'node-api', 'package.json'), 'utf8'),
  ) as { readonly version: string };
  const machine = `${cpus().length} x ${model}, ${Math.round(totalmem() / 1073741824)} GiB, ${platform()} ${release()}; load ${load.toFixed(1)} when the run began`;
  const figures = {
    command: `npm run bench${given === '' ? '' : ` -- ${given}`}`,
    date: new Date().toISOString().slice(0, 10),
    machine,
    versions: `Node ${process.versions.node}, DuckDB ${duckdb}`,
    sizes: options.events.map((events) =>
      measureSize(events, (text) => say(`${events.toLocaleString('en')} events: ${text}`)),
    ),
    commandLine: (say('the command line'), commandLine()),
    build: options.build ? (say('the build'), await build()) : {},
    start: options.page ? (say('the start'), await buildApp(), await measureStart()) : undefined,
    page: options.page ? (say('the page'), await measurePage()) : undefined,
  };
  const report = printReport(figures);
  writeFileSync(options.out, report);
  console.log(report);
  process.exit(0);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
