import { assignColumns, column } from '../batch';
import { perBatch, type CommandDefinition } from '../command';
import { asNumber, type Value } from '../value';

/**
 * accum: a running total of a number, row by row, in place or under a new name. Rows without the number stay
 * as they are. Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Accum
 */
export const accum: CommandDefinition = {
  name: 'accum',
  kind: 'ordering',
  parse(args) {
    const field = args.field();
    const target = args.keyword('AS') ? args.field() : field;
    args.end();
    return {
      start: () => {
        let total = 0;
        return perBatch((batch) => {
          const existing = column(batch, target);
          const values = column(batch, field)?.map((value, row): Value => {
            const x = asNumber(value);
            if (x === null) return existing?.[row] ?? null;
            total += x;
            return total;
          });
          return values ? assignColumns(batch, [[target, values]]) : batch;
        });
      },
    };
  },
};
