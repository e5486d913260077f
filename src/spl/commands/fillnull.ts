import type { Batch, Column } from '../batch';
import { assignColumns, column, concatBatches, fieldNames } from '../batch';
import type { CommandDefinition, Plan } from '../command';
import { allAtOnce, perBatch } from '../command';
import { fieldSet } from '../field-set';
import { isInternal } from '../field-patterns';

/**
 * fillnull: puts a value, 0 unless told, where a row lacks a field: the listed fields, which it creates where
 * need be, or every field that has a value in some row; a column that is empty throughout counts as no field.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Fillnull
 */
export const fillnull: CommandDefinition = {
  name: 'fillnull',
  kind: 'streaming',
  parse(args) {
    let value = '0';
    const names: string[] = [];
    while (!args.atEnd()) {
      const option = args.option(['value']);
      if (option) value = option.value.text;
      else {
        const found = args.fields();
        if (found.length === 0) break;
        names.push(...found);
      }
    }
    if (names.length > 0) return fillPlan(names, value);
    return {
      start: () =>
        allAtOnce((batches) => {
          const all = concatBatches(batches);
          const hasValue = (name: string): boolean =>
            column(all, name)?.some((value) => value !== null) === true;
          const seen = fieldNames(all).filter((name) => !isInternal(name) && hasValue(name));
          return all.length === 0 ? [] : [filled(all, seen, value)];
        }),
    };
  },
};

function fillPlan(names: readonly string[], value: string): Plan {
  return {
    start: () => perBatch((batch) => filled(batch, names, value)),
    flow: {
      rowwise: true,
      adds: fieldSet(names),
      reads: (wanted) => wanted,
      narrow: (wanted) => {
        const kept = names.filter((name) => wanted.has(name));
        return kept.length === 0 ? undefined : fillPlan(kept, value);
      },
    },
  };
}

function filled(batch: Batch, names: readonly string[], value: string): Batch {
  const entries = names.map((name): readonly [string, Column] => {
    const values = column(batch, name);
    return [
      name,
      values ? values.map((found) => found ?? value) : new Array<string>(batch.length).fill(value),
    ];
  });
  return assignColumns(batch, entries);
}
