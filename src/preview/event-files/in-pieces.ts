import { countLines } from './byte-text';
import type { EventBreaker } from './event-sink';

/**
 * A breaker that cuts bytes as they come. `consume` takes what is there, its first byte on line `line`, and gives how
 * much of it is done with; the rest comes again with what follows. `last` says that nothing does.
 */
export function inPieces(consume: (data: Buffer, line: number, last: boolean) => number): EventBreaker {
  let pending: Buffer = Buffer.alloc(0);
  let line = 1;
  return {
    push: (chunk) => {
      const data = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
      const used = consume(data, line, false);
      line += countLines(data, 0, used);
      pending = data.subarray(used);
    },
    end: () => {
      consume(pending, line, true);
    },
  };
}
