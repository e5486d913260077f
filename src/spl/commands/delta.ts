import { assignColumns, column } from '../batch';
import { perBatch, type CommandDefinition } from '../command';
import { asNumber, type Value } from '../value';
import { earlierValues } from './earlier-values';

/**
 * delta: the difference between a number and the one `p` rows before (1), into `delta(field)` or under a new name. Rows
 * without both have none. Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Delta
 */
export const delta: CommandDefinition = {
  name: 'delta',
  kind: 'ordering',
  parse(args) {
    const field = args.field();
    const target = args.keyword('AS') ? args.field() : `delta(${field})`;
    const option = args.option(['p']);
    const distance = option ? args.integer(option.value, 1) : 1;
    args.end();
    return {
      start: () => {
        const earlier = earlierValues(distance);
        return perBatch((batch) => {
          const values = column(batch, field);
          const differences = Array.from({ length: batch.length }, (_, row): Value => {
            const now = values?.[row] ?? null;
            const x = asNumber(now);
            const y = asNumber(earlier.ago(distance));
            earlier.push(now);
            return x === null || y === null ? null : x - y;
          });
          return assignColumns(batch, [[target, differences]]);
        });
      },
    };
  },
};
