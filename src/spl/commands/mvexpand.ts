import { assignColumns, column, selectRows } from '../batch';
import { perBatch, type CommandDefinition } from '../command';
import { heldRows } from '../most-held';
import { isMulti, type Value } from '../value';
import { withFields } from '../field-set';

/**
 * mvexpand: a row for each value of a multivalue, at most `limit` (0: all) of each row. Rows without the
 * field stay as they are, which Splunk does not document.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Mvexpand
 */
export const mvexpand: CommandDefinition = {
  name: 'mvexpand',
  kind: 'streaming',
  parse(args) {
    let limit = 0;
    const take = (): boolean => {
      const option = args.option(['limit']);
      if (option) limit = args.integer(option.value, 0);
      return option !== undefined;
    };
    take();
    if (args.atEnd()) throw args.error('A field name is expected.');
    const field = args.field();
    args.punct(',');
    take();
    args.end();
    return {
      start: () =>
        perBatch((batch) => {
          const values = column(batch, field);
          if (!values?.some(isMulti)) return batch;
          const rows: number[] = [];
          const expanded: Value[] = [];
          values.forEach((value, row) => {
            const each: readonly Value[] = isMulti(value) ? value.slice(0, limit || undefined) : [value];
            heldRows(rows.length + each.length);
            for (const one of each) {
              rows.push(row);
              expanded.push(one);
            }
          });
          return assignColumns(selectRows(batch, rows), [[field, expanded]]);
        }),
      flow: { reads: (wanted) => withFields(wanted, [field]) },
    };
  },
};
