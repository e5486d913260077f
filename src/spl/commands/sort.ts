import { column, concatBatches, selectRows } from '../batch';
import { allAtOnce, type CommandDefinition } from '../command';
import { syntaxError } from '../error';
import { withFields } from '../field-set';
import { readSortFields, rowOrder } from './sort-fields';

/**
 * sort: orders the rows, those without a value last; keeps 10,000 rows unless told otherwise, all with 0.
 * Rows that compare equal keep their order.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Sort
 */
export const sort: CommandDefinition = {
  name: 'sort',
  kind: 'ordering',
  parse(args) {
    let limit: number | undefined;
    const takeLimit = (): boolean => {
      const option = args.option(['limit']);
      if (option) limit = args.integer(option.value, 0);
      return option !== undefined;
    };
    takeLimit();
    const count = args.peek();
    if (count?.kind === 'word' && /^\d+$/.test(count.text) && limit === undefined) {
      limit = args.integer(count, 0);
      args.next();
      args.punct(',');
    }
    const fields = readSortFields(args, takeLimit);
    const tail = args.keyword('desc') || args.keyword('d');
    const descending = fields.map((field) => (tail ? { ...field, descending: !field.descending } : field));
    if (fields.length === 0) throw syntaxError('You must specify fields to sort.');
    args.end();
    return {
      start: (context) => {
        const most = limit ?? context.host.limits.sortRows;
        return allAtOnce((batches) => {
          const all = concatBatches(batches);
          if (all.length === 0) return [];
          const columns = descending.map(({ field }) => column(all, field));
          const order = rowOrder(all.length, descending, columns);
          return [selectRows(all, most === 0 ? order : order.slice(0, most))];
        });
      },
      flow: {
        reads: (wanted) =>
          withFields(
            wanted,
            descending.map(({ field }) => field),
          ),
      },
    };
  },
};
