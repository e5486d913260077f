import path from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Starts a worker thread from a module of ours, named without its extension. It loads TypeScript as this process does
 * when it runs from sources, and plain JavaScript when it runs compiled.
 */
export function startThread(entry: string, workerData: unknown, maxYoungGenerationSizeMb: number): Worker {
  const extension = path.extname(__filename);
  const options = { workerData, resourceLimits: { maxYoungGenerationSizeMb } };
  if (extension === '.js') return new Worker(`${entry}.js`, options);
  const register = require.resolve('ts-node');
  const source = `require(${JSON.stringify(register)}).register({ swc: true, cwd: ${JSON.stringify(__dirname)} });
require(${JSON.stringify(`${entry}.ts`)});`;
  return new Worker(source, { ...options, eval: true });
}
