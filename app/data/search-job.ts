import { gravestMessage, splunkRequest } from './splunk-request';
import { answerTexts } from '../texts/answers';

/** What to search, and when. */
export interface JobRequest {
  readonly id: string;
  readonly search: string;
  /** Epoch seconds or time modifiers. */
  readonly earliest: string;
  readonly latest: string;
  /** Another number runs the same search anew. */
  readonly turn?: number;
}

/** Where a job stands. `tick` grows with each look that found it further on. */
export interface JobState {
  readonly phase: 'starting' | 'running' | 'done' | 'failed';
  readonly sid: string | undefined;
  /** 0 to 1. */
  readonly progress: number;
  readonly scanned: number;
  readonly resultCount: number;
  readonly previewable: boolean;
  readonly message: string | undefined;
  readonly tick: number;
}

/** The state of a job that has not been answered yet. */
export const startingJob: JobState = {
  phase: 'starting',
  sid: undefined,
  progress: 0,
  scanned: 0,
  resultCount: 0,
  previewable: false,
  message: undefined,
  tick: 0,
};

const firstPause = 50;
const longestPause = 1000;

/** The search as Splunk's REST wants it: with the word `search` before it unless it begins with a pipe. */
export function dispatchable(search: string): string {
  return /^\s*(\||search\s)/.test(search) ? search : `search ${search}`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function readState(content: Readonly<Record<string, unknown>>, sid: string, tick: number): JobState {
  const failed = content.isFailed === true || content.dispatchState === 'FAILED';
  const done = content.isDone === true || content.isFinalized === true;
  const message = gravestMessage(content.messages);
  return {
    phase: failed ? 'failed' : done ? 'done' : 'running',
    sid,
    progress: done ? 1 : Number(content.doneProgress ?? 0),
    scanned: Number(content.scanCount ?? 0),
    resultCount: Number(content.resultCount ?? 0),
    previewable: Number(content.resultPreviewCount ?? 0) > 0,
    message: failed ? (message ?? answerTexts.noReason()) : message,
    tick,
  };
}

/**
 * Dispatches a search and tells the listener of every step, looking again after 50 ms, then less often, at
 * most a second apart. The function that it returns cancels the job, also while the page is going away.
 */
export function startSearchJob(request: JobRequest, listener: (state: JobState) => void): () => void {
  let stopped = false;
  let state = startingJob;
  const tell = (next: JobState) => {
    state = next;
    if (!stopped) {
      listener(next);
    }
  };
  const cancel = (sid: string) => {
    splunkRequest({
      endpoint: `search/jobs/${encodeURIComponent(sid)}/control`,
      method: 'POST',
      parameters: [['action', 'cancel']],
      keepalive: true,
    }).catch(() => undefined);
  };
  const run = async () => {
    const created = (await splunkRequest({
      endpoint: 'search/jobs',
      inApp: true,
      method: 'POST',
      parameters: [
        ['search', dispatchable(request.search)],
        ['earliest_time', request.earliest],
        ['latest_time', request.latest],
        ['preview', 'true'],
        ['label', `kerberos_677:${request.id}`],
      ],
    })) as { sid?: string } | null;
    const sid = created?.sid;
    if (sid === undefined) {
      throw new Error(answerTexts.noJob());
    }
    if (stopped) {
      cancel(sid);
      return;
    }
    tell({ ...startingJob, phase: 'running', sid });
    for (
      let wait = firstPause;
      !stopped && state.phase === 'running';
      wait = Math.min(wait * 1.6, longestPause)
    ) {
      await pause(wait);
      if (stopped) {
        return;
      }
      const answer = (await splunkRequest({
        endpoint: `search/jobs/${encodeURIComponent(sid)}`,
        inApp: true,
      })) as {
        entry?: readonly { content?: Record<string, unknown> }[];
      } | null;
      tell(readState(answer?.entry?.[0]?.content ?? {}, sid, state.tick + 1));
    }
  };
  run().catch((error: unknown) => {
    tell({ ...state, phase: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
  const leave = () => stop();
  const stop = () => {
    if (!stopped) {
      stopped = true;
      window.removeEventListener('pagehide', leave);
      if (state.sid !== undefined) {
        cancel(state.sid);
      }
    }
  };
  window.addEventListener('pagehide', leave);
  return stop;
}
