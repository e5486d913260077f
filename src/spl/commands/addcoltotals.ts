import { detach } from '../batch';
import { allAtOnce, type CommandDefinition } from '../command';
import { listedField } from '../listed-field';
import { totalledFields, totalsRow } from './column-totals';

/**
 * addcoltotals: adds a row with the sum of each numeric field.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Addcoltotals
 */
export const addcoltotals: CommandDefinition = {
  name: 'addcoltotals',
  kind: 'transforming',
  parse(args) {
    let labelfield: string | undefined;
    let label = 'Total';
    const fields: string[] = [];
    while (!args.atEnd()) {
      if (args.punct(',')) continue;
      const option = args.option(['labelfield', 'label']);
      if (option?.name === 'labelfield') labelfield = option.value.text;
      else if (option) label = option.value.text;
      else fields.push(listedField(args));
    }
    const covers = totalledFields(fields);
    return {
      start: () =>
        allAtOnce((batches) => {
          const rows = batches.map(detach);
          const totals = totalsRow(rows, covers, { field: labelfield, text: label });
          return totals ? [...rows, totals] : rows;
        }),
    };
  },
};
