import { selectRows } from '../batch';
import type { CommandDefinition } from '../command';
import { allAtOnce } from '../command';

/**
 * reverse: the rows in reverse order.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Reverse
 */
export const reverse: CommandDefinition = {
  name: 'reverse',
  kind: 'ordering',
  parse: () => ({
    start: () =>
      allAtOnce((batches) =>
        [...batches].reverse().map((batch) =>
          selectRows(
            batch,
            Array.from({ length: batch.length }, (_, row) => batch.length - 1 - row),
          ),
        ),
      ),
    flow: { reads: (wanted) => wanted },
  }),
};
