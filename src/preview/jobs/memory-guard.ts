import { getHeapStatistics } from 'node:v8';
import { SplError } from '../../spl/error';
import { mebibytes } from '../memory-use';

/** A search that fills this part of its thread's memory is ended, before the thread is. */
const MOST_FILLED = 0.8;

/** What a user is told of a search that needs too much memory. */
export const tooMuchMemory = (bytes: number): string =>
  `The search needs more memory than the ${mebibytes(bytes)} that the preview gives one. Search a shorter time, or keep fewer fields and rows.`;

/** Ends a search whose thread is nearly out of memory: throws SplError. Costs some microseconds. */
export function guardMemory(): void {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  if (used > limit * MOST_FILLED) throw new SplError('limit', tooMuchMemory(limit));
}
