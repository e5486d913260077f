import type { SplunkMessage } from '../splunk-error';
import { SplunkError } from '../splunk-error';
import { placeOf } from './message-place';
import type { DispatchState, Job, JobRequest } from './job';
import { hasEnded } from './job';
import type { OutputMode } from './print-results';
import type { PageRequest } from './result-table';
import { EMPTY_TABLE } from './result-table';
import { packTable } from './pack-table';
import type { SearchThreads } from './search-threads';
import type { FromThread, PrintedReport } from './thread-messages';
import { CONTROL } from './thread-messages';

/** Which rows of a job to print, and how. */
export interface PrintOptions {
  readonly mode: OutputMode;
  readonly page: PageRequest;
  readonly postProcess: string;
  readonly metadata: boolean;
  /** Rows so far, where the job still runs. */
  readonly preview: boolean;
  readonly lines?: { readonly last: boolean };
  /** Beyond the most rows of an answer: for export. */
  readonly whole?: boolean;
}

/** The jobs of one server. */
export interface JobStore {
  /** Queues a search that has been parsed already. Throws SplunkError where there are too many. */
  create(request: JobRequest): Job;
  get(sid: string): Job | undefined;
  /** All jobs, newest first. */
  list(): readonly Job[];
  /** Notes that somebody still looks at a job. */
  touch(sid: string): void;
  pause(sid: string): void;
  unpause(sid: string): void;
  /** Lets a job end with the rows it has. */
  finalize(sid: string): void;
  /** Ends a job and forgets it. */
  remove(sid: string): void;
  setTtl(sid: string, seconds: number): void;
  /** Changes what has no bearing on how the job runs. */
  mark(sid: string, change: { readonly saved?: boolean; readonly priority?: number }): void;
  /** The job when it has ended; undefined when it was cancelled meanwhile. */
  whenEnded(sid: string): Promise<Job | undefined>;
  print(sid: string, options: PrintOptions): Promise<PrintedReport>;
  close(): void;
}

/** Most jobs at a time, ended ones included. */
const MOST_JOBS = 500;
/** Most jobs that wait for a thread. */
const MOST_WAITING = 100;
/** Most bytes of stored results; beyond, the jobs longest untouched expire early. */
const MOST_BYTES = 1024 * 1024 * 1024;
const SECOND = 1000;

interface Held {
  job: Job;
  packed: SharedArrayBuffer;
  /** Counts the tables stored for this job, so that readers can tell them apart. */
  edition: number;
  readonly control: Int32Array;
  readonly ended: Promise<Job | undefined>;
  readonly end: (job: Job | undefined) => void;
}

/** An empty set of jobs, which run on these threads. */
export function createJobStore(threads: SearchThreads): JobStore {
  const jobs = new Map<string, Held>();
  const empty = packTable(EMPTY_TABLE);
  let number = 0;

  const change = (held: Held, patch: Partial<Job>): void => {
    held.job = { ...held.job, ...patch };
    if (hasEnded(held.job)) held.end(held.job);
  };
  const setState = (held: Held, state: DispatchState, word: number): void => {
    if (hasEnded(held.job)) return;
    Atomics.store(held.control, 0, word);
    Atomics.notify(held.control, 0);
    if (held.job.started !== null) change(held, { state });
  };
  const find = (sid: string): Held => {
    const held = jobs.get(sid);
    if (!held) throw new SplunkError(404, 'Unknown sid.', 'FATAL');
    return held;
  };
  const remove = (sid: string): void => {
    const held = jobs.get(sid);
    if (!held) return;
    jobs.delete(sid);
    if (!hasEnded(held.job)) threads.cancel(sid);
    held.end(undefined);
  };
  const store = (held: Held, packed: SharedArrayBuffer): void => {
    held.packed = packed;
    held.edition++;
  };

  const report = (held: Held, message: FromThread): void => {
    const { job } = held;
    const counts = job.counts;
    const say = (said: SplunkMessage): readonly SplunkMessage[] =>
      job.messages.some(({ type, text }) => type === said.type && text === said.text)
        ? job.messages
        : [...job.messages, said];
    if (message.type === 'started') {
      const { expanded, streaming } = message;
      change(held, {
        state: job.state === 'QUEUED' ? 'PARSING' : 'RUNNING',
        started: job.started ?? Date.now(),
        expanded,
        streaming,
      });
    } else if (message.type === 'message') {
      change(held, { messages: say(message.message) });
    } else if (message.type === 'progress') {
      const { scanCount, eventCount, previewCount, packed } = message;
      if (packed) store(held, packed);
      const numPreviews = counts.numPreviews + (packed ? 1 : 0);
      change(held, {
        doneProgress: Math.max(job.doneProgress, message.doneProgress),
        counts: { ...counts, scanCount, eventCount, resultPreviewCount: previewCount, numPreviews },
      });
    } else if (message.type === 'finished') {
      const { scanCount, eventCount, resultCount, packed } = message;
      store(held, packed);
      const cut = `Only the first ${resultCount} results were kept; the search found more.`;
      change(held, {
        state: 'DONE',
        ended: Date.now(),
        touched: Date.now(),
        doneProgress: 1,
        bytes: packed.byteLength,
        keptFrom: message.keptFrom ?? '',
        messages: message.cut ? say({ type: 'WARN', text: cut }) : job.messages,
        counts: { ...counts, scanCount, eventCount, resultCount, resultPreviewCount: resultCount },
      });
      spare();
    } else if (message.type === 'failed') {
      const { error, scanCount, eventCount } = message;
      const place = placeOf(error, job.request.search);
      change(held, {
        state: 'FAILED',
        started: job.started ?? Date.now(),
        ended: Date.now(),
        touched: Date.now(),
        doneProgress: 1,
        messages: say({ type: 'FATAL', text: error.message, place }),
        counts: { ...counts, scanCount, eventCount },
      });
    }
  };

  /** Lets jobs expire that nobody has looked at lately while the stored results are too large. */
  const spare = (): void => {
    let bytes = 0;
    for (const { job } of jobs.values()) bytes += job.bytes;
    const oldest = [...jobs.values()]
      .filter(({ job }) => hasEnded(job) && !job.saved)
      .sort((a, b) => a.job.touched - b.job.touched);
    for (const { job } of oldest.slice(0, -1)) {
      if (bytes <= MOST_BYTES) return;
      bytes -= job.bytes;
      remove(job.sid);
    }
  };

  const sweep = (): void => {
    const now = Date.now();
    for (const held of [...jobs.values()]) {
      const { job } = held;
      const { autoCancel, maxTime } = job.request;
      const idle = (now - job.touched) / SECOND;
      if (hasEnded(job)) {
        if (!job.saved && idle > job.ttl) remove(job.sid);
      } else if (autoCancel > 0 && idle > autoCancel) remove(job.sid);
      else if (maxTime > 0 && job.started !== null && now - job.started > maxTime * SECOND) finalize(job.sid);
    }
  };
  const sweeper = setInterval(sweep, SECOND);
  sweeper.unref();

  const finalize = (sid: string): void => {
    const held = find(sid);
    if (hasEnded(held.job)) return;
    change(held, { finalized: true });
    setState(held, 'FINALIZING', CONTROL.finalize);
  };

  return {
    create: (request) => {
      sweep();
      if (threads.waiting() >= MOST_WAITING) {
        throw new SplunkError(
          503,
          `Search not executed: ${MOST_WAITING} searches are waiting already, the most the preview takes.`,
          'FATAL',
        );
      }
      if (jobs.size >= MOST_JOBS) {
        const idle = [...jobs.values()].find(({ job }) => hasEnded(job) && !job.saved);
        if (!idle) throw new SplunkError(503, `The preview holds ${MOST_JOBS} search jobs already.`, 'FATAL');
        remove(idle.job.sid);
      }
      const sid = request.sid ?? `${Math.floor(Date.now() / SECOND)}.${++number}`;
      if (jobs.has(sid))
        throw new SplunkError(409, `A search job with the id ${sid} exists already.`, 'FATAL');
      let end: (job: Job | undefined) => void = () => undefined;
      const ended = new Promise<Job | undefined>((resolve) => (end = resolve));
      const shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
      const job: Job = {
        sid,
        request,
        state: 'QUEUED',
        created: Date.now(),
        started: null,
        ended: null,
        touched: Date.now(),
        doneProgress: 0,
        counts: { scanCount: 0, eventCount: 0, resultCount: 0, resultPreviewCount: 0, numPreviews: 0 },
        messages: [],
        finalized: false,
        ttl: request.ttl,
        priority: 5,
        saved: false,
        previews: request.parameters['preview'] !== '0' && request.parameters['preview'] !== 'false',
        expanded: request.search,
        streaming: false,
        bytes: 0,
        keptFrom: '',
      };
      const held: Held = { job, packed: empty, edition: 0, control: new Int32Array(shared), ended, end };
      jobs.set(sid, held);
      const { search, app, owner: user, roles, range, timeZone, maxCount: maxRows, maxEventCells } = request;
      threads.run(
        {
          type: 'run',
          sid,
          search,
          app,
          user,
          roles,
          range,
          timeZone,
          maxRows,
          maxEventCells,
          previews: job.previews,
          control: shared,
        },
        (message) => report(held, message),
      );
      return held.job;
    },
    get: (sid) => jobs.get(sid)?.job,
    list: () => [...jobs.values()].map(({ job }) => job).reverse(),
    touch: (sid) => change(find(sid), { touched: Date.now() }),
    pause: (sid) => setState(find(sid), 'PAUSED', CONTROL.pause),
    unpause: (sid) => setState(find(sid), 'RUNNING', CONTROL.run),
    finalize,
    remove,
    setTtl: (sid, ttl) => change(find(sid), { ttl, touched: Date.now() }),
    mark: (sid, marks) => change(find(sid), marks),
    whenEnded: (sid) => find(sid).ended,
    print: (sid, options) => {
      const { job, packed, edition } = find(sid);
      const { app, owner: user, roles, range, timeZone } = job.request;
      const messages = job.messages.map(({ type, text }) => ({ type, text }));
      const key = `${sid}/${edition}`;
      const { expanded } = job;
      return threads.print({
        ...options,
        ...{ key, packed, sid, messages, app, user, roles, range, timeZone, expanded },
      });
    },
    close: () => {
      clearInterval(sweeper);
      for (const sid of [...jobs.keys()]) remove(sid);
    },
  };
}
