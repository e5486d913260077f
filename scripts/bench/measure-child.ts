import { spawnSync } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPreview } from '../../src/preview/open-preview';
import type { Preview } from '../../src/preview/preview';
import { benchQuestions, LOAD_SQL } from './questions';

/**
 * One measurement in a process of its own, so that memory and caches are its own. Arguments: what to measure, and where.
 * Prints one line of JSON.
 */
const [what = '', file = '', index = '', question = ''] = process.argv.slice(2);

/** Seconds that some work takes, with what it gives. */
async function timed<Result>(work: () => Result | Promise<Result>): Promise<[number, Result]> {
  const started = performance.now();
  const result = await work();
  return [(performance.now() - started) / 1000, result];
}

/** How often a warm question is asked: enough for both engines to have compiled what they can. */
const TIMES = 10;
/** Seconds after which a question is not asked once more. */
const PATIENCE = 20;

/** The least seconds that some work takes, of some times. */
async function best(work: () => unknown): Promise<number> {
  let least = Infinity;
  const started = performance.now();
  for (let time = 0; time < TIMES; time++) {
    least = Math.min(least, (await timed(work))[0]);
    if (performance.now() - started > PATIENCE * 1000) break;
  }
  return least;
}

/** The counts of an answer, sorted: the same for the same answer, however its keys are spelt. */
const countsOf = (rows: readonly Readonly<Record<string, unknown>>[]): readonly number[] =>
  rows.map((row) => Number(row['n'])).sort((a, b) => a - b);

/** The app without its bundles, which `pack` writes for the others: what packs it takes memory of its own. */
const tarball = path.join(path.dirname(file), 'bench.app.tar.gz');

/** Opens the preview on the file. */
const open = (): Promise<[number, Preview]> =>
  timed(() => openPreview({ tarball, events: [file], indexCache: index, stateFolder: `${index}.state` }));

const MEASURES: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>> = {
  pack: async () => {
    const { generatedFiles } = await import('../build/write-generated');
    const { packTarball } = await import('../../src/formats/tar');
    const files = generatedFiles().map(({ path: name, text }) => ({
      path: `kerberos_677/${name}`,
      bytes: Buffer.from(text),
    }));
    writeFileSync(tarball, await packTarball(files));
    return {};
  },
  index: async () => {
    const [seconds, preview] = await open();
    return { seconds, events: preview.data().index.count, stored: statSync(index).size };
  },
  floor: async () => {
    const preview = await openPreview({ tarball, events: [] });
    return { events: preview.data().index.count };
  },
  ask: async () => {
    const { spl } = benchQuestions[Number(question)] as (typeof benchQuestions)[number];
    const [opened, preview] = await open();
    const [cold, answer] = await timed(() => preview.search(spl));
    const anew = await best(() => preview.search(spl, { keep: false }));
    const warm = await best(() => preview.search(spl));
    const { scanCount, eventCount } = answer;
    return {
      opened,
      cold,
      anew,
      warm,
      scanCount,
      eventCount,
      counts: countsOf(answer.rows),
    };
  },
  again: async () => {
    const { spl } = benchQuestions[Number(question)] as (typeof benchQuestions)[number];
    const [, preview] = await open();
    const { askAgain } = await import('./ask-again');
    return { again: await askAgain(preview, spl, TIMES) };
  },
  duckdb: async () => {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    if (index !== '') rmSync(index, { force: true });
    const instance = await DuckDBInstance.create(index === '' ? ':memory:' : index);
    const connection = await instance.connect();
    const [seconds] = await timed(() => connection.run(LOAD_SQL.replace('FILE', file)));
    const [{ n: events = 0 } = {}] = (
      await connection.runAndReadAll('SELECT count(*) AS n FROM e')
    ).getRowObjectsJson();
    const peak = process.resourceUsage().maxRSS;
    const answers: Record<string, unknown> = {};
    for (const { id, sql } of benchQuestions) {
      if (sql === undefined) continue;
      const ask = async () => (await connection.runAndReadAll(sql)).getRowObjectsJson();
      const [cold, rows] = await timed(ask);
      answers[id] = { cold, warm: await best(ask), counts: countsOf(rows) };
    }
    return { seconds, events: Number(events), loadPeak: peak, answers };
  },
  shell: async () => {
    const answers: Record<string, number> = {};
    for (const { id, shell } of benchQuestions) {
      if (shell === undefined) continue;
      const [seconds] = await timed(() =>
        spawnSync('sh', ['-c', shell.replaceAll('FILE', file)], { env: { ...process.env, LC_ALL: 'C' } }),
      );
      answers[id] = seconds;
    }
    return { answers };
  },
};

const measure = MEASURES[what];
if (!measure) throw new Error(`nothing is measured by the name of ${what}`);
void measure().then((found) => {
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ ...found, peak, bytes: statSync(file).size }));
});
