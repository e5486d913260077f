import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PreviewData } from '../preview';

/** What a search thread starts with. */
export interface ThreadSetup {
  readonly data: PreviewData;
}

/** Most memory of one thread, in megabytes: a runaway search ends the thread, not the server. */
const MOST_MEGABYTES = 4096;

/**
 * Starts a thread that runs searches. It loads TypeScript as this process does when it runs from sources,
 * and plain JavaScript when it runs compiled.
 */
export function startThread(setup: ThreadSetup): Worker {
  const extension = path.extname(__filename);
  const entry = path.join(__dirname, `search-thread${extension}`);
  const options = { workerData: setup, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } };
  if (extension === '.js') return new Worker(entry, options);
  const register = require.resolve('ts-node');
  const source = `require(${JSON.stringify(register)}).register({ swc: true, cwd: ${JSON.stringify(__dirname)} });
require(${JSON.stringify(entry)});`;
  return new Worker(source, { ...options, eval: true });
}
