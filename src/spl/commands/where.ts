import type { CommandDefinition } from '../command';
import { perBatch } from '../command';
import { invalidOperator } from '../command-error';
import { withFields } from '../field-set';
import { filterRows } from '../filter-rows';

/**
 * where: keeps the rows for which an eval expression is true; a missing value is not.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Where
 */
export const where: CommandDefinition = {
  name: 'where',
  kind: 'streaming',
  parse(args) {
    const condition = args.expression();
    const next = args.peek();
    if (next) {
      throw args.error(invalidOperator(args.rest().text), next.span);
    }
    if (!condition.boolean) {
      throw args.error('Type checking failed. The expression does not give true or false.', condition.span);
    }
    return {
      start: (context) =>
        perBatch((batch) => {
          const value = condition.bind(batch, context);
          return filterRows(batch, (row) => value(row) === true);
        }),
      ...(condition.readsMore
        ? {}
        : {
            flow: {
              rowwise: !condition.varies,
              reads: (wanted) => withFields(wanted, condition.fields),
              ...(condition.mayFail || condition.varies ? {} : { tests: condition.fields }),
            },
          }),
    };
  },
};
