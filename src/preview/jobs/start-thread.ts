import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { PreviewData } from '../preview';
import { startThread } from '../start-thread';

/** What a search thread starts with. */
export interface ThreadSetup {
  readonly data: PreviewData;
}

/** Most memory of one thread, in MiB: a runaway search ends the thread, not the server. */
export const MOST_MEGABYTES = 4096;

/** Starts a thread that runs searches. */
export function startSearchThread(setup: ThreadSetup): Worker {
  const limits = { maxOldGenerationSizeMb: MOST_MEGABYTES };
  return startThread(path.join(__dirname, 'search-thread'), setup, limits);
}
