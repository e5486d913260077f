import path from 'node:path';
import { Worker, type ResourceLimits, type TransferListItem } from 'node:worker_threads';

/**
 * Starts a worker thread from a module of ours, named without its extension. It loads TypeScript as this process does
 * when it runs from sources, and plain JavaScript when it runs compiled. What is in `transferList` is moved to it.
 */
export function startThread(
  entry: string,
  workerData: unknown,
  resourceLimits: ResourceLimits,
  transferList: TransferListItem[] = [],
): Worker {
  const extension = path.extname(__filename);
  const options = { workerData, resourceLimits, transferList };
  if (extension === '.js') return new Worker(`${entry}.js`, options);
  const register = path.join(__dirname, '..', '..', 'scripts', 'register-typescript.cjs');
  const source = `require(${JSON.stringify(register)});\nrequire(${JSON.stringify(`${entry}.ts`)});`;
  return new Worker(source, { ...options, eval: true });
}
