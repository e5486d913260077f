import type { Batch } from '../../spl/batch';
import type { SearchContext, SearchHost, TimeRange } from '../../spl/context';
import { macroScope } from '../../spl/macro-scope';
import { startSearch } from '../../spl/run';
import type { Preview } from '../preview';
import { guardMemory } from './memory-guard';
import { packTable } from './pack-table';
import { tableOf } from './result-table';
import type { FromThread, RunRequest } from './thread-messages';
import { CONTROL } from './thread-messages';

/** Thrown inside a search that was cancelled. */
export class CancelledError extends Error {}

/** Milliseconds between reports of progress. */
const REPORT_EVERY = 200;
/** How far a search is once it has read everything: one that judges rows by others in several steps has those before it. */
const readingShare = (collecting: number): number => (collecting > 2 ? 0.7 : 0.99);
/** Milliseconds before the first preview, and least between two. */
const PREVIEW_EVERY = 500;
/** A preview may take this part of the time. */
const PREVIEW_SHARE = 8;
/** Most rows of a preview, and of a preview of events, whose fields are costly to extract. */
const PREVIEW_ROWS = { table: 10_000, events: 200 };

/** The span of time that a search can find events in: its range, within the indexed events. */
function coveredRange(preview: Preview, range: TimeRange): TimeRange {
  const { segments } = preview.data().index;
  const oldest = Math.min(...segments.map(({ times }) => times[0] ?? Infinity));
  const newest = Math.max(...segments.map(({ times, count }) => times[count - 1] ?? -Infinity));
  return { earliest: Math.max(range.earliest, oldest), latest: Math.min(range.latest, newest) };
}

/**
 * Runs a search to its end and reports on the way: begun, progress with previews, messages, and all rows at
 * last. `counts` is kept current, also for a search that fails. Throws SplError, or CancelledError once the
 * control word says so; a paused search waits here.
 */
export function runRequested(
  preview: Preview,
  request: RunRequest,
  send: (message: FromThread) => void,
  counts: { scanCount: number; eventCount: number },
): void {
  const { sid, app, user, roles, timeZone } = request;
  const control = new Int32Array(request.control);
  const host = preview.host({
    app,
    user,
    roles,
    collect: (index, events) => send({ type: 'collect', index, events }),
  });
  function* untilFinalized(batches: Iterable<Batch>): Iterable<Batch> {
    for (const batch of batches) {
      if (Atomics.load(control, 0) === CONTROL.finalize) return;
      yield batch;
    }
  }
  const watched: SearchHost = {
    ...host,
    events: (query) => untilFinalized(host.events(query)),
    derived: (rows) => {
      const batches = host.derived?.(rows);
      return batches && untilFinalized(batches);
    },
  };
  let previewCount = 0;
  let share = 0.99;
  let nextReport = performance.now() + REPORT_EVERY;
  const context: SearchContext = {
    host: watched,
    range: request.range,
    now: preview.data().now,
    timeZone,
    sid,
    depth: 0,
    message: (message) => send({ type: 'message', sid, message }),
    checkpoint: () => {
      while (Atomics.load(control, 0) === CONTROL.pause) Atomics.wait(control, 0, CONTROL.pause);
      if (Atomics.load(control, 0) === CONTROL.cancel) throw new CancelledError();
      guardMemory();
    },
    finished: (commands, of) => {
      const now = performance.now();
      if (now < nextReport) return;
      nextReport = now + REPORT_EVERY;
      const doneProgress = share + ((0.99 - share) * commands) / of;
      send({ type: 'progress', sid, doneProgress, ...counts, previewCount });
    },
  };
  context.checkpoint();
  const { pipeline, source } = host.parse(request.search, macroScope(context));
  send({ type: 'started', sid, expanded: source.text, streaming: false });
  const running = startSearch(pipeline, context);
  send({ type: 'started', sid, expanded: source.text, streaming: !running.transforming });
  share = readingShare(running.collecting);

  const covered = coveredRange(preview, running.range);
  const count = (): void => {
    counts.scanCount = host.counters.scanCount;
    counts.eventCount = counts.scanCount === 0 ? 0 : running.counts().events;
  };
  const progress = (): number => {
    const length = covered.latest - covered.earliest;
    const part = (covered.latest - host.counters.reached) / length;
    return Number.isFinite(part) ? share * Math.max(0, Math.min(1, part)) : 0;
  };
  let nextPreview = performance.now() + PREVIEW_EVERY;
  while (running.step()) {
    const now = performance.now();
    if (now < nextReport) continue;
    count();
    nextReport = now + REPORT_EVERY;
    const report = { type: 'progress' as const, sid, doneProgress: progress(), ...counts };
    if (!request.previews || now < nextPreview) {
      send({ ...report, previewCount });
      continue;
    }
    const batches = running.results();
    const rows = running.transforming ? PREVIEW_ROWS.table : PREVIEW_ROWS.events;
    const preliminary = tableOf(batches, { rows }, context.checkpoint);
    previewCount = preliminary.length;
    send({ ...report, previewCount, packed: packTable(preliminary) });
    const took = performance.now() - now;
    nextPreview = now + Math.max(PREVIEW_EVERY, PREVIEW_SHARE * took);
  }
  count();
  const batches = running.results();
  const total = batches.reduce((sum, batch) => sum + batch.length, 0);
  const cells = running.transforming ? Infinity : request.maxEventCells;
  const table = tableOf(batches, { rows: request.maxRows, cells }, context.checkpoint);
  const resultCount = table.length;
  send({ type: 'finished', sid, ...counts, resultCount, packed: packTable(table), cut: total > resultCount });
}
