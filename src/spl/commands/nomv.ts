import { assignColumns, column } from '../batch';
import { perBatch, type CommandDefinition } from '../command';
import { delimiterOf } from '../delimiters';
import { isMulti } from '../value';

/**
 * nomv: makes a multivalue one text, its values apart by the delimiter that mvcombine or stats gave it,
 * otherwise by line feeds.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Nomv
 */
export const nomv: CommandDefinition = {
  name: 'nomv',
  kind: 'streaming',
  parse(args) {
    const field = args.field();
    args.end();
    return {
      start: () =>
        perBatch((batch) => {
          const values = column(batch, field);
          if (!values) return batch;
          const single = values.map((value) =>
            isMulti(value) ? value.join(delimiterOf(value) ?? '\n') : value,
          );
          return assignColumns(batch, [[field, single]]);
        }),
      flow: {
        rowwise: true,
        reads: (wanted) => wanted,
      },
    };
  },
};
