import { useEffect, useRef, useState } from 'react';

import { everyRow, readJobResults } from './read-results';
import type { RowPage } from './read-results';
import type { Results } from './results';
import type { RunningJob } from './use-search-job';
import { answerTexts } from '../texts/answers';

/** What a panel has to show: nothing yet, rows (of a running search: partial), or a failure in Splunk's words. */
export interface PanelData {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly results: Results | undefined;
  /** True while the results are those of the search before, shown until the new ones come. */
  readonly stale: boolean;
  /** Of the job, 0 to 1. */
  readonly progress: number;
  /** Events that the job has read so far. */
  readonly scanned: number;
  /** Why the rows are not the whole answer. */
  readonly partial: string | undefined;
  readonly message: string | undefined;
  readonly retry: () => void;
}

/** Rows of a job beyond which Splunk may cut what a post-process search sees (limits.conf, maxresultrows). */
const rowLimit = 50000;
const previewPause = 2000;

/** The results of a search over a job's results, or a page of them: previews while it runs, the whole once it is done. */
export function usePostProcess(job: RunningJob, search: string, page: RowPage = everyRow): PanelData {
  const { offset, count } = page;
  const { sid, phase, previewable, tick, message, progress, scanned, resultCount } = job.state;
  const [held, setHeld] = useState<{ key: string; results?: Results; error?: string }>({ key: '' });
  const lastPreview = useRef(0);
  const asked = useRef(0);
  const answered = useRef(0);
  const [attempt, setAttempt] = useState(0);
  const key = `${sid} ${offset} ${count} ${search}`;
  const done = phase === 'done';
  const step = done ? `done ${attempt}` : phase === 'running' && previewable ? tick : undefined;
  useEffect(() => {
    const now = Date.now();
    if (sid === undefined || step === undefined || (!done && now - lastPreview.current < previewPause)) {
      return undefined;
    }
    lastPreview.current = now;
    const control = new AbortController();
    asked.current += 1;
    const turn = asked.current;
    // A preview that comes after the whole must not take its place.
    const inTurn = () => {
      const newer = turn > answered.current;
      answered.current = Math.max(turn, answered.current);
      return newer;
    };
    readJobResults(sid, done ? 'results' : 'results_preview', search, { offset, count }, control.signal).then(
      (results) => {
        if (results && inTurn()) setHeld({ key, results });
      },
      (error: unknown) => {
        if (done && !control.signal.aborted && inTurn()) {
          setHeld({ key, error: error instanceof Error ? error.message : String(error) });
        }
      },
    );
    return done ? () => control.abort() : undefined;
  }, [sid, step, done, key, search, offset, count]);

  const current = held.key === key ? held : { key };
  const failure = phase === 'failed' ? message : current.error;
  const stale = !current.results && failure === undefined;
  const partial = current.results?.preview
    ? answerTexts.stillRuns(`${Math.round(progress * 100)} %`)
    : resultCount >= rowLimit
      ? answerTexts.manyRows(String(resultCount))
      : message;
  return {
    phase: failure !== undefined ? 'failed' : current.results ? 'ready' : 'loading',
    results: stale ? held.results : current.results,
    stale: stale && held.results !== undefined,
    progress,
    scanned,
    partial: current.results ? partial : undefined,
    message: failure,
    retry: phase === 'failed' ? job.retry : () => setAttempt((count) => count + 1),
  };
}
