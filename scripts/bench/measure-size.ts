import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { generateSamples } from '../../src/samples/generate-samples';
import { ensureSamples, generatorHash } from '../../src/samples/ensure-samples';
import { inRepository } from '../repository';
import { benchQuestions } from './questions';
import { runChild } from './run-child';

/** One question's seconds with each engine; `same` says whether the two answers hold the same counts. */
export interface QuestionFigures {
  readonly id: string;
  readonly cold: number;
  readonly warm: number;
  readonly scanCount: number;
  readonly eventCount: number;
  readonly duckdb: { readonly cold: number; readonly warm: number } | undefined;
  readonly shell: number | undefined;
  readonly same: boolean | undefined;
}

/** What was measured on so many events. Seconds and bytes. */
export interface SizeFigures {
  readonly events: number;
  readonly bytes: number;
  readonly indexing: { readonly seconds: number; readonly peak: number };
  /** Opening the stored index in a new process. */
  readonly opened: number;
  readonly duckdbLoad: { readonly seconds: number; readonly peak: number; readonly events: number };
  readonly questions: readonly QuestionFigures[];
  /** On a log of which 98 % are successes, half of it XML and half text. */
  readonly pruning: { readonly scanned: number; readonly failures: number };
}

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
  say('indexing');
  const indexed = runChild<{ seconds: number; peak: number; events: number; bytes: number }>(
    'index',
    file,
    index,
  );
  say('DuckDB');
  const duckdb = runChild<{
    seconds: number;
    events: number;
    loadPeak: number;
    answers: Record<string, { cold: number; warm: number; counts: readonly number[] }>;
  }>('duckdb', file);
  say('grep, sort, uniq');
  const shell = runChild<{ answers: Record<string, number> }>('shell', file);
  let opened = Infinity;
  const questions = benchQuestions.map(({ id }, number): QuestionFigures => {
    say(id);
    const ours = runChild<{
      opened: number;
      cold: number;
      warm: number;
      scanCount: number;
      eventCount: number;
      counts: readonly number[];
    }>('ask', file, index, String(number));
    opened = Math.min(opened, ours.opened);
    const theirs = duckdb.answers[id];
    return {
      id,
      cold: ours.cold,
      warm: ours.warm,
      scanCount: ours.scanCount,
      eventCount: ours.eventCount,
      duckdb: theirs && { cold: theirs.cold, warm: theirs.warm },
      shell: shell.answers[id],
      same: theirs && JSON.stringify(theirs.counts) === JSON.stringify(ours.counts),
    };
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
    indexing: { seconds: indexed.seconds, peak: indexed.peak },
    opened,
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
