import { assignColumns, column, detach, fieldNames, type Batch } from '../batch';
import { allAtOnce, perBatch, type CommandDefinition } from '../command';
import { asNumber, isMulti, type Value } from '../value';
import { listedField } from '../listed-field';
import { totalledFields, totalsRow } from './column-totals';

/**
 * addtotals: adds to each row the sum of its numeric fields as Total, and with col=true a row with the sum
 * of each field.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Addtotals
 */
export const addtotals: CommandDefinition = {
  name: 'addtotals',
  kind: 'streaming',
  parse(args) {
    const flags = { row: true, col: false };
    const texts = { fieldname: 'Total', label: 'Total', labelfield: '' };
    const fields: string[] = [];
    while (!args.atEnd()) {
      if (args.punct(',')) continue;
      const option = args.option([...Object.keys(flags), ...Object.keys(texts)]);
      if (!option) fields.push(listedField(args));
      else if (option.name === 'row' || option.name === 'col')
        flags[option.name] = args.boolean(option.value);
      else texts[option.name as keyof typeof texts] = option.value.text;
    }
    const covers = totalledFields(fields);
    const widen = (batch: Batch): Batch => (flags.row ? withTotal(batch, covers, texts.fieldname) : batch);
    if (!flags.col) return { start: () => perBatch(widen) };
    const label = { field: texts.labelfield === '' ? undefined : texts.labelfield, text: texts.label };
    return {
      start: () =>
        allAtOnce((batches) => {
          const rows = batches.map((batch) => widen(detach(batch)));
          const total = flags.row ? [texts.fieldname] : [];
          const totals = totalsRow(rows, (name) => covers(name) || total.includes(name), label);
          return totals ? [...rows, totals] : rows;
        }),
    };
  },
};

function withTotal(batch: Batch, covers: (name: string) => boolean, total: string): Batch {
  const columns = fieldNames(batch)
    .filter((name) => name !== total && covers(name))
    .map((name) => column(batch, name) ?? []);
  const sums = Array.from({ length: batch.length }, (_, row): Value => {
    let sum = 0;
    for (const values of columns) {
      const value = values[row] ?? null;
      for (const one of isMulti(value) ? value : [value]) sum += asNumber(one) ?? 0;
    }
    return sum;
  });
  return assignColumns(batch, [[total, sums]]);
}
