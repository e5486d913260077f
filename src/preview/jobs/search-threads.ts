import type { Worker } from 'node:worker_threads';
import type { PreviewData } from '../preview';
import { tooMuchMemory } from './memory-guard';
import { MOST_MEGABYTES, startSearchThread } from './start-thread';
import type { FromThread, PrintRequest, PrintedReport, RunRequest } from './thread-messages';
import { CONTROL } from './thread-messages';

/** The threads that run searches and print results. */
export interface SearchThreads {
  /** Runs a search when a thread is free; `report` gets everything the thread says about it. */
  run(request: RunRequest, report: (message: FromThread) => void): void;
  /** Cancels a search, running or waiting. */
  cancel(sid: string): void;
  /** Prints rows, after a post-process search where one is asked for. */
  print(request: Omit<PrintRequest, 'type' | 'id'>): Promise<PrintedReport>;
  /** How many searches run now. */
  running(): number;
  /** How many wait for a thread. */
  waiting(): number;
  close(): Promise<void>;
}

interface Thread {
  worker: Worker;
  /** Whether it has loaded: a thread that cannot even load is not started again. */
  ready: boolean;
  /** Why there is no thread any more. */
  dead: string | undefined;
  /** The version of the preview's data that it has. */
  version: number;
  job: { readonly request: RunRequest; readonly report: (message: FromThread) => void } | undefined;
}

interface Printing {
  readonly resolve: (report: PrintedReport) => void;
  readonly timer: NodeJS.Timeout;
}

/** How long a cancelled search may take to notice, before its thread is ended. */
const PATIENCE_WITH_CANCEL = 3000;
/** How long a post-process search may take. */
const PATIENCE_WITH_PRINT = 120_000;

/**
 * Threads for searches, and one that prints results and runs post-process searches, so that looking at
 * results never waits for a long search. `data` gives the preview as it stands.
 */
export function startSearchThreads(options: {
  readonly data: () => PreviewData;
  readonly searches: number;
  readonly collect: (message: FromThread & { readonly type: 'collect' }) => void;
}): SearchThreads {
  const queue: { readonly request: RunRequest; readonly report: (message: FromThread) => void }[] = [];
  const printing = new Map<number, Printing>();
  let printNumber = 0;
  let closed = false;

  /** Hands events on that a search collected; where they cannot be kept, the search failed. */
  const collect = (
    message: FromThread & { readonly type: 'collect' },
    sid: string,
    onMessage: (message: FromThread) => void,
  ): void => {
    try {
      options.collect(message);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      const failed = { kind: 'runtime' as const, message: `Error in 'collect' command: ${said}` };
      onMessage({ type: 'failed', sid, scanCount: 0, eventCount: 0, error: failed });
    }
  };

  const begin = (onMessage: (message: FromThread) => void, onLost: (reason: string) => void): Thread => {
    const data = options.data();
    const thread: Thread = {
      worker: startSearchThread({ data }),
      ready: false,
      dead: undefined,
      version: data.version,
      job: undefined,
    };
    const watch = (worker: Worker): void => {
      let reason = 'The search thread ended.';
      worker.on('message', (message: FromThread) => {
        if (message.type === 'ready') thread.ready = true;
        if (message.type === 'collect') collect(message, thread.job?.request.sid ?? '', onMessage);
        else onMessage(message);
      });
      worker.on('error', (error) => {
        reason = isOutOfMemory(error) ? tooMuchMemory(MOST_MEGABYTES * 1024 * 1024) : error.message;
      });
      worker.on('exit', () => {
        if (closed || thread.worker !== worker) return;
        if (thread.ready) {
          const fresh = options.data();
          thread.worker = startSearchThread({ data: fresh });
          thread.ready = false;
          thread.version = fresh.version;
          watch(thread.worker);
        } else thread.dead = `The search thread did not start: ${reason}`;
        onLost(thread.dead ?? reason);
      });
    };
    watch(thread.worker);
    return thread;
  };

  const update = (thread: Thread): void => {
    const data = options.data();
    if (data.version === thread.version) return;
    thread.version = data.version;
    thread.worker.postMessage({ type: 'data', data });
  };

  const searchers: Thread[] = Array.from({ length: options.searches }, () => {
    const thread: Thread = begin(
      (message) => {
        const job = thread.job;
        if (!job || !('sid' in message) || message.sid !== job.request.sid) return;
        if (message.type === 'finished' || message.type === 'failed') thread.job = undefined;
        job.report(message);
        next();
      },
      (reason) => {
        const job = thread.job;
        thread.job = undefined;
        const error = { kind: 'internal' as const, message: reason };
        job?.report({ type: 'failed', sid: job.request.sid, scanCount: 0, eventCount: 0, error });
        next();
      },
    );
    return thread;
  });

  const settle = (report: PrintedReport): void => {
    const waiting = printing.get(report.id);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    printing.delete(report.id);
    waiting.resolve(report);
  };
  const printer = begin(
    (message) => {
      if (message.type === 'printed') settle(message);
    },
    (reason) => {
      for (const id of [...printing.keys()]) {
        settle({ type: 'printed', id, error: { kind: 'limit', message: reason } });
      }
    },
  );

  function next(): void {
    for (const thread of searchers) {
      if (thread.job) continue;
      const job = queue.shift();
      if (!job) return;
      if (thread.dead !== undefined) {
        const error = { kind: 'internal' as const, message: thread.dead };
        job.report({ type: 'failed', sid: job.request.sid, scanCount: 0, eventCount: 0, error });
        continue;
      }
      update(thread);
      thread.job = job;
      thread.worker.postMessage(job.request);
    }
  }

  return {
    run: (request, report) => {
      queue.push({ request, report });
      next();
    },
    cancel: (sid) => {
      const waiting = queue.findIndex((job) => job.request.sid === sid);
      if (waiting >= 0) queue.splice(waiting, 1);
      const thread = searchers.find(({ job }) => job?.request.sid === sid);
      if (!thread?.job) return;
      const { control } = thread.job.request;
      const word = new Int32Array(control);
      Atomics.store(word, 0, CONTROL.cancel);
      Atomics.notify(word, 0);
      setTimeout(() => {
        if (!closed && thread.job?.request.sid === sid) void thread.worker.terminate();
      }, PATIENCE_WITH_CANCEL).unref();
    },
    print: (request) =>
      new Promise((resolve) => {
        const id = ++printNumber;
        if (printer.dead !== undefined) {
          resolve({ type: 'printed', id, error: { kind: 'internal', message: printer.dead } });
          return;
        }
        const timer = setTimeout(() => void printer.worker.terminate(), PATIENCE_WITH_PRINT);
        timer.unref();
        printing.set(id, { resolve, timer });
        update(printer);
        printer.worker.postMessage({ ...request, type: 'print', id });
      }),
    running: () => searchers.filter(({ job }) => job).length,
    waiting: () => queue.length,
    close: async () => {
      closed = true;
      await Promise.all([...searchers, printer].map(({ worker }) => worker.terminate()));
    },
  };
}

const isOutOfMemory = (error: Error): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
