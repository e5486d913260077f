import { benchQuestions, LOAD_SQL } from './questions';
import type { PageFigures } from './measure-page';
import type { SizeFigures } from './measure-size';

/** Everything that one run measured. */
export interface BenchFigures {
  readonly command: string;
  readonly date: string;
  readonly machine: string;
  readonly versions: string;
  readonly sizes: readonly SizeFigures[];
  /** Seconds of each step of the build; empty where it was left out. */
  readonly build: Readonly<Record<string, number>>;
  /** Seconds of `npm run search` on the default samples, process and all. */
  readonly commandLine: Readonly<Record<string, number>>;
  readonly page: PageFigures | undefined;
  /** Seconds until `npm start` names its page, the samples indexed anew. */
  readonly start: number | undefined;
}

const count = (number: number): string => Math.round(number).toLocaleString('en');
const mebibytes = (bytes: number): string => `${count(bytes / 1048576)} MiB`;
const seconds = (number: number | undefined): string =>
  number === undefined
    ? '-'
    : number < 0.0995
      ? `${(number * 1000).toFixed(1)} ms`
      : `${number.toFixed(2)} s`;
const ratio = (ours: number, theirs: number | undefined): string =>
  theirs === undefined || theirs === 0 ? '-' : (ours / theirs).toFixed(2);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function sizeSection(size: SizeFigures): string {
  const { events, bytes, indexing, duckdbLoad, opened, questions, pruning } = size;
  const load = duckdbLoad.seconds;
  return [
    `## ${count(events)} events, ${mebibytes(bytes)} of XML lines`,
    table(
      ['', 'here', 'DuckDB', 'ratio'],
      [
        [
          'indexing (with writing the index to disk), loading (into memory)',
          seconds(indexing.seconds),
          seconds(load),
          ratio(indexing.seconds, load),
        ],
        ['events a second', count(events / indexing.seconds), count(duckdbLoad.events / load), ''],
        ['bytes a second', `${mebibytes(bytes / indexing.seconds)}`, `${mebibytes(bytes / load)}`, ''],
        ['peak memory of the process', mebibytes(indexing.peak), mebibytes(duckdbLoad.peak), ''],
        ['the same, in raw text', ratio(indexing.peak, bytes), ratio(duckdbLoad.peak, bytes), ''],
        ['opening the stored index', seconds(opened), '-', ''],
      ],
    ),
    'Cold is the first time in a new process, warm the best of two more. The ratio of cold compares opening the stored index and asking with DuckDB loading the lines and asking, that of warm with its table alone. `grep` stands for the line of shell below.',
    table(
      [
        'question',
        'cold',
        'warm',
        'DuckDB cold',
        'DuckDB warm',
        'grep',
        'cold ratio',
        'warm ratio',
        'scanned',
        'same counts',
      ],
      questions.map(({ id, cold, warm, scanCount, duckdb, shell, same }) => [
        id,
        seconds(cold),
        seconds(warm),
        seconds(duckdb?.cold),
        seconds(duckdb?.warm),
        seconds(shell),
        ratio(opened + cold, duckdb && duckdb.cold + load),
        ratio(warm, duckdb?.warm),
        count(scanCount),
        same === undefined ? '-' : same ? 'yes' : 'no',
      ]),
    ),
    `On a log of which 98 % are successes, half of it XML and half text, \`kerberos_failures\` read ${count(pruning.scanned)} events for ${count(pruning.failures)} failures: ${ratio(pruning.scanned, pruning.failures)} times as many.`,
  ].join('\n\n');
}

/** The aims, and whether this run met them. */
function aims({ sizes, start }: BenchFigures): string {
  const verdict = (met: boolean): string => (met ? 'met' : '**not met**');
  const rows = sizes.flatMap(({ events, bytes, indexing, duckdbLoad, opened, questions, pruning }) => {
    const compared = questions.filter(({ duckdb }) => duckdb);
    const slowCold = compared.filter(
      ({ cold, duckdb }) => opened + cold >= (duckdb?.cold ?? 0) + duckdbLoad.seconds,
    );
    const slowWarm = compared.filter(({ warm, duckdb }) => warm > (duckdb?.warm ?? 0));
    const size = `${count(events)} events`;
    const few = (list: readonly unknown[]): string =>
      `${compared.length - list.length} of ${compared.length} questions`;
    return [
      [
        size,
        'indexing takes at most 2 times as long as DuckDB to load',
        `${ratio(indexing.seconds, duckdbLoad.seconds)} times`,
        verdict(indexing.seconds <= 2 * duckdbLoad.seconds),
      ],
      [
        size,
        'every question, cold from the stored index, faster than DuckDB with its load',
        few(slowCold),
        verdict(slowCold.length === 0),
      ],
      [
        size,
        'every question, warm, no slower than DuckDB on its table',
        few(slowWarm),
        verdict(slowWarm.length === 0),
      ],
      [
        size,
        'memory under 1.5 times the raw text',
        `${ratio(indexing.peak, bytes)} times`,
        verdict(indexing.peak < 1.5 * bytes),
      ],
      [
        size,
        'events read at most 1.1 times the failures',
        `${ratio(pruning.scanned, pruning.failures)} times`,
        verdict(pruning.scanned <= 1.1 * pruning.failures),
      ],
    ];
  });
  if (start !== undefined) {
    rows.push([
      'default samples',
      'the preview starts within three seconds, indexing anew',
      seconds(start),
      verdict(start <= 3),
    ]);
  }
  const missing = [
    '10 M events were not measured in this run: `--events 10m` measures them.',
    'No result is cached between searches, and one search runs on one thread.',
  ];
  return [
    table(['on', 'aim', 'measured', ''], rows),
    ...(sizes.some(({ events }) => events >= 9e6) ? missing.slice(1) : missing),
  ].join('\n\n');
}

/** The page docs/performance.md of one run. */
export function printReport(figures: BenchFigures): string {
  const { command, date, machine, versions, sizes, build, commandLine, page } = figures;
  const questions = benchQuestions.map(({ id, spl, sql, shell }) =>
    [
      `**${id}**`,
      ['```', spl, ...(sql ? ['', sql] : []), ...(shell ? ['', shell] : []), '```'].join('\n'),
    ].join('\n\n'),
  );
  const others: (readonly string[])[] = [
    ...Object.entries(commandLine).map(([spl, took]) => [
      `\`npm run search\`, process and all: \`\` ${spl.replaceAll('|', '\\|')} \`\``,
      seconds(took),
    ]),
    ...Object.entries(build).map(([step, took]) => [step, seconds(took)]),
    ...(page
      ? [
          ['677 Analysis in Chromium: first paint', seconds(page.firstPaint / 1000)],
          ['677 Analysis in Chromium: the last panel has its rows', seconds(page.lastPanel / 1000)],
          [
            '677 Analysis in Chromium: bytes, scripts among them',
            `${mebibytes(page.bytes)}, ${mebibytes(page.scripts)}`,
          ],
          ['677 Analysis in Chromium: search jobs', String(page.jobs)],
        ]
      : []),
  ];
  return `${[
    '# Performance',
    `Written by \`${command}\` on ${date}; the same command writes it anew. Nothing here was put in by hand. The figures of one machine and one moment: compare the ratios, which were measured in the same run, rather than the seconds.`,
    `- Machine: ${machine}\n- Versions: ${versions}`,
    '## The aims',
    aims(figures),
    ...sizes.map(sizeSection),
    '## Beside the engine',
    table(['', ''], others),
    '## What was asked of whom',
    'DuckDB loads the lines with the same fields extracted:',
    `\`\`\`sql\n${LOAD_SQL}\n\`\`\``,
    ...questions,
  ].join('\n\n')}\n`;
}
