import { benchQuestions, LOAD_SQL } from './questions';
import type { PageFigures } from './measure-page';
import type { QuestionFigures, SizeFigures } from './measure-size';

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
    : number < 0.000995
      ? `${(number * 1000).toFixed(2)} ms`
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
          `indexing (with writing the index to disk), loading (${size.duckdbOnDisk ? 'into a table on disk' : 'into memory'})`,
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
    'Cold is the first time in a new process. Warm is the best of ten more, three times over: *anew* with nothing kept from earlier searches, every event read again; *kept* with the fields that the question reads kept in columns by the first time, which is what DuckDB has in its table; *again* the very same search as a second job of the server, answered from the results of the first without running. The ratio of cold compares opening the stored index and asking with DuckDB loading the lines and asking; those of warm compare with its table alone. `grep` stands for the line of shell below.',
    table(
      [
        'question',
        'cold',
        'anew',
        'kept',
        'again',
        'DuckDB cold',
        'DuckDB warm',
        'grep',
        'cold ratio',
        'anew ratio',
        'kept ratio',
        'again ratio',
        'scanned',
        'same counts',
      ],
      questions.map(({ id, cold, anew, warm, again, scanCount, duckdb, shell, same }) => [
        id,
        seconds(cold),
        seconds(anew),
        seconds(warm),
        seconds(again),
        seconds(duckdb?.cold),
        seconds(duckdb?.warm),
        seconds(shell),
        ratio(opened + cold, duckdb && duckdb.cold + load),
        ratio(anew, duckdb?.warm),
        ratio(warm, duckdb?.warm),
        ratio(again, duckdb?.warm),
        count(scanCount),
        same ?? '-',
      ]),
    ),
    `On a log of which 98 % are successes, half of it XML and half text, \`kerberos_failures\` read ${count(pruning.scanned)} events for ${count(pruning.failures)} failures: ${ratio(pruning.scanned, pruning.failures)} times as many.`,
  ].join('\n\n');
}

/** How memory and the index on disk grow with the number of events. */
function memorySection(sizes: readonly SizeFigures[]): string {
  const rows = sizes.map(({ events, bytes, indexing, asking, floor, duckdbLoad, duckdbOnDisk }) => [
    count(events),
    mebibytes(bytes),
    mebibytes(floor),
    mebibytes(indexing.peak),
    ratio(indexing.peak, bytes),
    mebibytes(asking),
    ratio(asking, bytes),
    mebibytes(indexing.stored),
    `${mebibytes(duckdbLoad.peak)}${duckdbOnDisk ? ', table on disk' : ''}`,
  ]);
  return [
    '## Memory by number of events',
    'Peaks of whole processes; a question is asked by itself in one process and as a job of the server in another, and the greater peak counts. The floor is a process that has opened the app and no events. Texts and tokens lie in the index on disk; times and places of events lie in memory, 20 bytes each.',
    table(
      [
        'events',
        'raw text',
        'floor',
        'peak while indexing',
        'in raw text',
        'peak while asking',
        'in raw text',
        'index on disk',
        'DuckDB',
      ],
      rows,
    ),
  ].join('\n\n');
}

/** The aims, and whether this run met them. */
function aims({ sizes, start, page }: BenchFigures): string {
  const verdict = (met: boolean): string => (met ? 'met' : '**not met**');
  const rows = sizes.flatMap(({ events, bytes, indexing, duckdbLoad, opened, questions, pruning }) => {
    const compared = questions.filter(({ duckdb }) => duckdb);
    const slowCold = compared.filter(
      ({ cold, duckdb }) => opened + cold >= (duckdb?.cold ?? 0) + duckdbLoad.seconds,
    );
    const slowWarm = (of: (question: QuestionFigures) => number): readonly QuestionFigures[] =>
      compared.filter((question) => of(question) > (question.duckdb?.warm ?? 0));
    const warmAim = (how: string, slow: readonly QuestionFigures[]): readonly string[] => [
      size,
      `every question, warm, no slower than DuckDB on its table: ${how}`,
      few(slow),
      verdict(slow.length === 0),
    ];
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
      warmAim(
        'nothing kept, the text read anew',
        slowWarm(({ anew }) => anew),
      ),
      warmAim(
        'fields kept from the first time, as DuckDB keeps them in its table',
        slowWarm(({ warm }) => warm),
      ),
      warmAim(
        'the same search again, its results kept',
        slowWarm(({ again }) => again),
      ),
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
  if (page) {
    const { firstPaint, shown, lastPanel } = page.page;
    rows.push(
      [
        '677 Analysis',
        'first paint at most 1.3 times that of an empty page of react-ui',
        `${ratio(firstPaint, page.empty.firstPaint)} times`,
        verdict(firstPaint <= 1.3 * page.empty.firstPaint),
      ],
      [
        '677 Analysis',
        'the first component painted at most 1.3 times as late as on the empty page',
        `${ratio(shown, page.empty.shown)} times`,
        verdict(shown <= 1.3 * page.empty.shown),
      ],
      [
        '677 Analysis',
        'all panels within two seconds of it',
        seconds((lastPanel - shown) / 1000),
        verdict(lastPanel - shown <= 2000),
      ],
    );
  }
  const missing = [
    '10 M events were not measured in this run: `--events 10m` measures them.',
    'The rows that follow from single events are made by several threads where a search has 200,000 or more of them to make (one for each processor but one, beside its own); all else of one search runs on one thread.',
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
      ? (
          [
            ['677 Analysis', page.page],
            ['an empty page of react-ui', page.empty],
          ] as const
        ).flatMap(([name, load]) => [
          [`${name} in Chromium: first paint (the frame)`, seconds(load.firstPaint / 1000)],
          [`${name} in Chromium: the first component of react-ui is painted`, seconds(load.shown / 1000)],
          ...(load.jobs > 0
            ? [
                [`${name} in Chromium: the last panel has its rows`, seconds(load.lastPanel / 1000)],
                [`${name} in Chromium: search jobs`, String(load.jobs)],
              ]
            : []),
          [
            `${name} in Chromium: bytes, scripts among them`,
            `${mebibytes(load.bytes)}, ${mebibytes(load.scripts)}`,
          ],
        ])
      : []),
  ];
  return `${[
    '# Performance',
    `Written by \`${command}\` on ${date}; the same command writes it anew. Nothing here was put in by hand. The figures of one machine and one moment: compare the ratios, which were measured in the same run, rather than the seconds.`,
    `- Machine: ${machine}\n- Versions: ${versions}`,
    '## The aims',
    aims(figures),
    memorySection(sizes),
    ...sizes.map(sizeSection),
    '## Beside the engine',
    table(['', ''], others),
    '## What was asked of whom',
    'DuckDB loads the lines with the same fields extracted:',
    `\`\`\`sql\n${LOAD_SQL}\n\`\`\``,
    ...questions,
  ].join('\n\n')}\n`;
}
