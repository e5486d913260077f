import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { generateSamples } from '../../src/samples/generate-samples';
import { ensureSamples, generatorHash } from '../../src/samples/ensure-samples';
import { inRepository } from '../repository';
import { benchQuestions } from './questions';
import { runChild } from './run-child';

/** One question's seconds with each engine; `same` says whether the two answers hold the same counts, or that ours was cut. */
export interface QuestionFigures {
  readonly id: string;
  readonly cold: number;
  /** Warm, with nothing kept from earlier searches; with the rows of its beginning kept; with its results kept. */
  readonly anew: number;
  readonly warm: number;
  readonly again: number;
  readonly scanCount: number;
  readonly eventCount: number;
  readonly duckdb: { readonly cold: number; readonly warm: number } | undefined;
  readonly shell: number | undefined;
  readonly same: string | undefined;
}

/** A job keeps so many rows of an answer, as Splunk's does; DuckDB keeps all. */
const KEPT_ROWS = 50_000;

function sameness(ours: readonly number[], theirs: readonly number[]): string {
  if (ours.length === KEPT_ROWS && theirs.length > KEPT_ROWS) return 'first 50,000 rows kept';
  return JSON.stringify(ours) === JSON.stringify(theirs) ? 'yes' : 'no';
}

/** What was measured on so many events. Seconds and bytes. */
export interface SizeFigures {
  readonly events: number;
  readonly bytes: number;
  /** `stored`: bytes of the index on disk. */
  readonly indexing: { readonly seconds: number; readonly peak: number; readonly stored: number };
  /** Opening the stored index in a new process. */
  readonly opened: number;
  /** Most memory of a process that opens the index and asks a question, by itself or as a job, and of one without events. */
  readonly asking: number;
  readonly floor: number;
  /** Whether DuckDB's table lay on disk, since memory would not hold it. */
  readonly duckdbOnDisk: boolean;
  readonly duckdbLoad: { readonly seconds: number; readonly peak: number; readonly events: number };
  readonly questions: readonly QuestionFigures[];
  /** On a log of which 98 % are successes, half of it XML and half text. */
  readonly pruning: { readonly scanned: number; readonly failures: number };
}

/** From so many events on, DuckDB's table lies on disk and questions that read most events are left out. */
const MANY = 5_000_000;

/** Measures everything on one size; `say` hears what is being done. */
export function measureSize(events: number, say: (text: string) => void): SizeFigures {
  const folder = inRepository('dist', 'bench');
  mkdirSync(folder, { recursive: true });
  say('generating events');
  const options = { seed: 'bench', events, format: 'xml' } as const;
  const file = `${folder}/${generatorHash(options)}.log`;
  if (!existsSync(file)) writeLines(file, generateSamples(options));
  const index = `${folder}/bench.index`;
  rmSync(index, { force: true });
  runChild('pack', file);
  say('indexing');
  const indexed = runChild<{ seconds: number; peak: number; events: number; bytes: number; stored: number }>(
    'index',
    file,
    index,
  );
  const { peak: floor } = runChild<{ peak: number }>('floor', file, index);
  const duckdbOnDisk = events >= MANY;
  say('DuckDB');
  const duckdb = runChild<{
    seconds: number;
    events: number;
    loadPeak: number;
    answers: Record<string, { cold: number; warm: number; counts: readonly number[] }>;
  }>('duckdb', file, duckdbOnDisk ? `${folder}/bench.duckdb` : '');
  rmSync(`${folder}/bench.duckdb`, { force: true });
  say('grep, sort, uniq');
  const shell = runChild<{ answers: Record<string, number> }>('shell', file);
  let opened = Infinity;
  let asking = 0;
  const questions = benchQuestions.flatMap(({ id, broad }, number): QuestionFigures[] => {
    if (broad && events >= MANY) return [];
    say(id);
    const ours = runChild<{
      opened: number;
      peak: number;
      cold: number;
      anew: number;
      warm: number;
      scanCount: number;
      eventCount: number;
      counts: readonly number[];
    }>('ask', file, index, String(number));
    const asJob = runChild<{ again: number; peak: number }>('again', file, index, String(number));
    opened = Math.min(opened, ours.opened);
    asking = Math.max(asking, ours.peak, asJob.peak);
    const theirs = duckdb.answers[id];
    const figures = {
      id,
      cold: ours.cold,
      anew: ours.anew,
      warm: ours.warm,
      again: asJob.again,
      scanCount: ours.scanCount,
      eventCount: ours.eventCount,
      duckdb: theirs && { cold: theirs.cold, warm: theirs.warm },
      shell: shell.answers[id],
      same: theirs && sameness(ours.counts, theirs.counts),
    };
    return [figures];
  });
  say('pruning');
  const half = ensureSamples(folder, {
    seed: 'bench',
    events: Math.min(events, 200_000),
    format: 'half',
    successShare: 0.98,
  });
  rmSync(`${index}.half`, { force: true });
  const pruned = runChild<{ scanCount: number; eventCount: number }>('ask', half, `${index}.half`, '7');
  return {
    events: indexed.events,
    bytes: indexed.bytes,
    indexing: { seconds: indexed.seconds, peak: indexed.peak, stored: indexed.stored },
    opened,
    asking,
    floor,
    duckdbOnDisk,
    duckdbLoad: { seconds: duckdb.seconds, peak: duckdb.loadPeak * 1024, events: duckdb.events },
    questions,
    pruning: { scanned: pruned.scanCount, failures: pruned.eventCount },
  };
}

/** Writes one event a line: line ends within an event become tabs, so that every engine reads the same lines. */
function writeLines(file: string, events: Iterable<{ readonly text: string }>): void {
  const draft = `${file}.part`;
  const handle = openSync(draft, 'w');
  let block = '';
  for (const { text } of events) {
    block += `${text.replace(/\r?\n/g, '\t')}\n`;
    if (block.length > 1 << 20) {
      writeSync(handle, block);
      block = '';
    }
  }
  writeSync(handle, block);
  closeSync(handle);
  renameSync(draft, file);
}
