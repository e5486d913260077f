import { parentPort, workerData } from 'node:worker_threads';
import { fuzzTargets } from './catalogue';
import { runCases, type FuzzReport } from './run-cases';

/** What a fuzzing thread is told to do. */
export interface FuzzOrder {
  readonly target: string;
  readonly seed: string;
  /** Milliseconds. */
  readonly time: number;
}

/** What it says: the case that begins, or all that it found. */
export type FuzzNews = { readonly key: string } | { readonly report: FuzzReport };

const port = parentPort;
const order = workerData as FuzzOrder;
const target = fuzzTargets.find(({ id }) => id === order.target);
if (!port || !target) throw new Error('fuzz-thread runs as a thread of scripts/fuzz.ts only');
const say = (news: FuzzNews): void => port.postMessage(news);
void runCases(target, { seed: order.seed, time: order.time, onCase: (key) => say({ key }) }).then((report) =>
  say({ report }),
);
