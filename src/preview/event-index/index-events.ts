import path from 'node:path';
import { startThread } from '../start-thread';
import { EMPTY_INDEX } from './build-index';
import type { EventIndex, EventOrigin } from './event-index';
import { createSegmentFiller, MOST_BYTES, type SegmentFiller } from './fill-segment';
import { originNumbers } from './origin-numbers';
import { createSealer, type SealReply, type SealRequest } from './seal-events';
import type { SavedSegment } from './segment-file';

/** Makes an index of many events: while they are read, a thread of its own seals the segments that are full. */
export interface Indexing {
  /** Bytes from `start` to `end` are the event's text in UTF-8; `time` in seconds since 1970. */
  add(bytes: Buffer, start: number, end: number, time: number, origin: EventOrigin): void;
  /**
   * Something to wait for before further events come, else undefined: the segment before, where the next is nearly full
   * already. So there are two at a time.
   */
  room(): Promise<void> | undefined;
  /** All events, and where each segment lies in the file. */
  finish(): Promise<{ readonly index: EventIndex; readonly saved: readonly SavedSegment[] }>;
  /** Ends the thread of an indexing that is not finished. */
  stop(): Promise<void>;
}

/** How events are indexed. */
export interface IndexingOptions {
  /** The time of indexing in seconds since 1970. */
  readonly now: () => number;
  /** The number of an open file for the segments; without one they stay in memory. */
  readonly file: number | undefined;
  /** Whether segments are sealed by a thread of its own: starting one pays from some ten thousand events on. */
  readonly thread: boolean;
}

/**
 * Begins an index. By the clock the thread saves a quarter on two busy processors (4.1 s to 3.1 s for 100,000 events) and
 * nothing on two idle ones (8.4 s and 8.5 s for a million); it costs 6 to 15 MiB.
 */
export function startIndexing({ now, file, thread }: IndexingOptions): Indexing {
  const origins = originNumbers([]);
  const replies: (SealReply | undefined)[] = [];
  const free: SegmentFiller[] = [];
  const sealer = thread ? threadSealer(file) : inlineSealer(file);
  const bytes = thread ? MOST_BYTES : undefined;
  let filler = createSegmentFiller(bytes);
  let base = 0;
  let waiting = 0;
  let failure: unknown;
  let changed = (): void => undefined;

  const seal = (): void => {
    const own = filler;
    const number = replies.push(undefined) - 1;
    const filled = own.filled();
    waiting++;
    sealer.seal({ filled, base, indexTime: Math.floor(now()) }, (error, reply) => {
      failure ??= error;
      replies[number] = reply;
      waiting--;
      own.clear();
      free.push(own);
      changed();
    });
    base += filled.count;
    filler = free.pop() ?? createSegmentFiller(bytes);
  };
  const settled = async (): Promise<void> => {
    while (waiting > 0 && failure === undefined) await new Promise<void>((resolve) => (changed = resolve));
    if (failure !== undefined) throw failure;
  };
  return {
    add: (bytes, start, end, time, origin) => {
      if (filler.full(end - start)) seal();
      filler.add(bytes, start, end, time, origins.numberOf(origin));
    },
    room: () => ((waiting > 0 && filler.nearlyFull()) || failure !== undefined ? settled() : undefined),
    finish: async () => {
      if (filler.count() > 0) seal();
      await settled();
      await sealer.stop();
      const sealed = replies.flatMap((reply) => reply ?? []);
      return {
        index: {
          ...EMPTY_INDEX,
          segments: sealed.map(({ segment }) => segment),
          origins: origins.all(),
          count: base,
        },
        saved: sealed.flatMap(({ saved }) => saved ?? []),
      };
    },
    stop: () => sealer.stop(),
  };
}

/** Answers a request, at once or later. */
interface Sealer {
  seal(request: SealRequest, done: (error: unknown, reply?: SealReply) => void): void;
  stop(): Promise<void>;
}

function inlineSealer(file: number | undefined): Sealer {
  const seal = createSealer(file);
  return { seal: (request, done) => done(undefined, seal(request)), stop: () => Promise.resolve() };
}

function threadSealer(file: number | undefined): Sealer {
  const worker = startThread(path.join(__dirname, 'seal-thread'), file, THREAD_LIMITS);
  const waiting: ((error: unknown, reply?: SealReply) => void)[] = [];
  let ended = false;
  const fail = (error: unknown): void => {
    for (const done of waiting.splice(0)) done(error);
  };
  worker.on('message', (reply: SealReply) => waiting.shift()?.(undefined, reply));
  worker.on('error', fail);
  worker.on('exit', () => {
    ended = true;
    fail(new Error('The thread that indexes events ended.'));
  });
  return {
    seal: (request, done) => {
      waiting.push(done);
      if (ended) fail(new Error('The thread that indexes events ended.'));
      else worker.postMessage(request);
    },
    stop: async () => void (await worker.terminate()),
  };
}

/** The thread makes few objects: its arrays do not lie on the heap. */
const THREAD_LIMITS = { maxYoungGenerationSizeMb: 4 };
