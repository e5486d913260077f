import { Worker } from 'node:worker_threads';
import type { FuzzNews, FuzzOrder } from './fuzz-thread';
import type { FuzzReport } from './run-cases';
import { inRepository } from '../repository';

/** A case that shows no sign of life for so long is ended, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Runs a target on a thread of its own until its time is over. A case that hangs ends the thread and is a finding;
 * a new thread goes on with another seed for the rest of the time.
 */
export async function watchTarget(order: FuzzOrder): Promise<readonly FuzzReport[]> {
  const reports: FuzzReport[] = [];
  const until = performance.now() + order.time;
  for (let turn = 0; performance.now() < until && turn < 50; turn++) {
    const seed = turn === 0 ? order.seed : `${order.seed}.${turn}`;
    reports.push(await runThread({ ...order, seed, time: until - performance.now() }));
  }
  return reports;
}

function runThread(order: FuzzOrder): Promise<FuzzReport> {
  const register = JSON.stringify(require.resolve('ts-node'));
  const entry = JSON.stringify(inRepository('scripts', 'fuzz', 'fuzz-thread.ts'));
  const source = `require(${register}).register({ swc: true, cwd: ${JSON.stringify(inRepository())} }); require(${entry});`;
  const worker = new Worker(source, { eval: true, workerData: order, stderr: false });
  let key = '(before the first case)';
  let cases = 0;
  let last = performance.now();
  return new Promise((resolve) => {
    const end = (what: string): void => {
      clearInterval(watch);
      resolve({ cases, outcomes: {}, findings: [{ key, what }], longest: performance.now() - last });
      void worker.terminate();
    };
    const watch = setInterval(() => {
      if (performance.now() - last > PATIENCE + (cases === 0 ? 30_000 : 0))
        end('it hangs: no end within 15 seconds');
    }, 500);
    worker.on('message', (news: FuzzNews) => {
      last = performance.now();
      if ('key' in news) {
        key = news.key;
        cases++;
        return;
      }
      clearInterval(watch);
      resolve(news.report);
      void worker.terminate();
    });
    worker.on('error', (error) => end(`the thread crashed: ${error.stack ?? error.message}`));
  });
}
