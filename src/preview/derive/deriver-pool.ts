import { availableParallelism } from 'node:os';
import path from 'node:path';
import { MessageChannel, receiveMessageOnPort, type MessagePort, type Worker } from 'node:worker_threads';
import type { DerivedSearch } from '../../spl/context';
import type { PreviewData } from '../preview';
import { startThread } from '../start-thread';
import type { DerivedPart, DeriverSetup, Searcher, ToDeriver } from './derive-messages';
import { CONTROL_WORDS, PLACES, takePart } from './derive-messages';

/** A thread that has a part to do, as the searching thread sees it. */
export interface Assigned {
  readonly thread: number;
}

/** One search whose parts other threads may do. */
export interface DividedSearch {
  /** Gives a part to a thread that has little to do; false where there is none. */
  give(part: number, events: Uint32Array): boolean;
  /** Takes a part back; false where a thread has begun it. */
  takeBack(part: number): boolean;
  /** What has come since, with the number of the thread that each came from. */
  received(): readonly (DerivedPart & Assigned)[];
  /** Waits until something has come since `received` was last called, at most so many milliseconds. */
  wait(milliseconds: number): void;
  close(): void;
}

/** Threads that make rows of events for a searching thread. */
export interface DeriverPool {
  /** From so many events on whose rows a search makes by itself, it may be divided. */
  readonly from: number;
  /** Threads are worth starting for a search that has still so many events to make rows of. */
  readonly startFrom: number;
  /** Starts the threads where they are not running; they load while the search goes on. */
  start(): void;
  /** Resolves when all of them have loaded, or ended. */
  ready(): Promise<void>;
  /** Undefined where no thread has loaded yet. */
  open(data: PreviewData, searcher: Searcher, search: DerivedSearch): DividedSearch | undefined;
  close(): Promise<void>;
}

/** How a search is divided. */
export interface PoolOptions {
  /** Threads beside the searching one; by default one for each processor but one, at most MOST_THREADS. */
  readonly threads?: number;
  readonly from?: number;
  readonly startFrom?: number;
}

const MOST_THREADS = 3;
/** Parts that a thread has at a time: one that it does, one that waits for it. */
const PARTS_AHEAD = 2;
/** The rows of so many events take some 0.05 s: fewer are not worth the sending. */
const FROM = 10_000;
/** To load a thread and to compile what it runs takes 0.7 s of processor time, as much as the rows of so many events. */
const START_FROM = 200_000;

interface Deriver {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly loaded: Int32Array;
  data: PreviewData | undefined;
  ended: boolean;
  /** Parts given and not answered, of all searches. */
  busy: number;
}

/** Threads that start when first asked for, and end with the process. */
export function deriverPool({
  threads = Math.min(MOST_THREADS, availableParallelism() - 1),
  from = FROM,
  startFrom = START_FROM,
}: PoolOptions = {}): DeriverPool {
  let derivers: Deriver[] = [];
  let begun = false;
  let nextId = 0;
  let ready: Promise<unknown> = Promise.resolve();
  const mail = new Map<number, (DerivedPart & Assigned)[]>();

  const startOne = (): Deriver => {
    const { port1, port2 } = new MessageChannel();
    const loaded = new SharedArrayBuffer(4);
    const setup: DeriverSetup = { port: port2, loaded };
    const worker = startThread(path.join(__dirname, 'derive-thread'), setup, {}, [port2]);
    const deriver: Deriver = {
      worker,
      port: port1,
      loaded: new Int32Array(loaded),
      data: undefined,
      ended: false,
      busy: 0,
    };
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      deriver.ended = true;
    });
    worker.unref();
    port1.unref();
    return deriver;
  };
  const usable = (): Deriver[] =>
    derivers.filter(({ ended, loaded }) => !ended && Atomics.load(loaded, 0) === 1);
  const collect = (): void => {
    derivers.forEach((deriver, thread) => {
      for (let got = receiveMessageOnPort(deriver.port); got; got = receiveMessageOnPort(deriver.port)) {
        const reply = got.message as DerivedPart;
        deriver.busy--;
        mail.get(reply.id)?.push({ ...reply, thread });
      }
    });
  };

  return {
    from: threads > 0 ? from : Infinity,
    startFrom,
    start() {
      if (begun) return;
      begun = true;
      derivers = Array.from({ length: threads }, startOne);
      ready = Promise.all(
        derivers.map(
          ({ worker }) =>
            new Promise<void>((resolve) => {
              worker.once('message', () => resolve());
              worker.once('exit', () => resolve());
            }),
        ),
      );
    },
    ready: async () => void (await ready),
    open(data, searcher, search) {
      if (usable().length === 0) return undefined;
      const id = nextId++;
      const control = new SharedArrayBuffer(CONTROL_WORDS * 4);
      const words = new Int32Array(control);
      const opened = new Set<Deriver>();
      const given = new Map<number, Deriver>();
      let seen = 0;
      mail.set(id, []);
      const post = (deriver: Deriver, message: ToDeriver): void => deriver.port.postMessage(message);
      const openAt = (deriver: Deriver): void => {
        if (deriver.data !== data) {
          deriver.data = data;
          post(deriver, { type: 'data', data });
        }
        const { text, range, now, timeZone, key, fields } = search;
        post(deriver, { type: 'open', id, searcher, search: { text, range, now, timeZone, key, fields } });
        opened.add(deriver);
      };
      const takeBack = (part: number): boolean => {
        const deriver = given.get(part);
        if (!deriver || !takePart(words, part)) return false;
        deriver.busy--;
        given.delete(part);
        return true;
      };
      return {
        give(part, events) {
          const deriver = usable().sort((a, b) => a.busy - b.busy)[0];
          if (!deriver || deriver.busy >= PARTS_AHEAD) return false;
          if (!opened.has(deriver)) openAt(deriver);
          deriver.busy++;
          given.set(part, deriver);
          Atomics.store(words, 1 + (part % PLACES), part + 1);
          post(deriver, { type: 'part', id, part, events, control });
          return true;
        },
        takeBack,
        received() {
          seen = Atomics.load(words, 0);
          collect();
          const own = mail.get(id)?.splice(0) ?? [];
          for (const { part } of own) given.delete(part);
          return own;
        },
        wait: (milliseconds) => void Atomics.wait(words, 0, seen, milliseconds),
        close() {
          for (const part of [...given.keys()]) takeBack(part);
          mail.delete(id);
          for (const deriver of opened) post(deriver, { type: 'close', id });
        },
      };
    },
    close: async () => {
      await Promise.all(derivers.map(({ worker }) => worker.terminate()));
    },
  };
}
