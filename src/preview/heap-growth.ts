import { setFlagsFromString } from 'node:v8';

/** How much the heap grows beyond what lives before rubbish is looked for, in percent of it. */
const GROWTH = 50;

/**
 * Lets the heap of this process and its threads grow by half of what lives, where V8 would let it grow to several times
 * as much on a machine with much memory. Call it before the work begins.
 * Source: `node --v8-options`, --heap-growing-percent
 */
export function limitHeapGrowth(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
