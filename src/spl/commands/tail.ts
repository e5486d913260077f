import { concatBatches, selectRows } from '../batch';
import type { CommandDefinition } from '../command';
import { allAtOnce } from '../command';

/**
 * tail: the last rows, ten unless told, the very last first.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Tail
 */
export const tail: CommandDefinition = {
  name: 'tail',
  kind: 'ordering',
  parse(args) {
    const token = args.next();
    const most = token ? args.integer(token, 0) : 10;
    return {
      start: () =>
        allAtOnce((batches) => {
          const all = concatBatches(batches);
          const count = Math.min(most, all.length);
          if (count === 0) return [];
          return [
            selectRows(
              all,
              Array.from({ length: count }, (_, index) => all.length - 1 - index),
            ),
          ];
        }),
      flow: { reads: (wanted) => wanted },
    };
  },
};
