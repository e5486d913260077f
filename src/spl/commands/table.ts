import type { Batch, Column } from '../batch';
import { column, fieldNames, tableBatch } from '../batch';
import type { CommandDefinition, Plan } from '../command';
import { perBatch } from '../command';
import { anyFieldPattern, fieldPattern } from '../field-patterns';
import { fieldsThat } from '../field-set';
import type { Value } from '../value';

/**
 * table: exactly the named fields, in that order; a field that no row has becomes an empty column.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Table
 */
export const table: CommandDefinition = {
  name: 'table',
  kind: 'streaming',
  parse(args) {
    const names = args.fields();
    if (names.length === 0)
      throw args.error('Must specify at least one valid field name (can contain wildcards).');
    return tablePlan(names);
  },
};

function tablePlan(names: readonly string[]): Plan {
  const matches = anyFieldPattern(names);
  return {
    start: () => perBatch((batch) => tableOf(batch, names)),
    flow: {
      reads: (wanted) => fieldsThat(wanted, matches),
      narrow: (wanted) => tablePlan(names.filter((name) => name.includes('*') || wanted.has(name))),
    },
  };
}

function tableOf(batch: Batch, names: readonly string[]): Batch {
  const all = names.some((name) => name.includes('*')) ? fieldNames(batch) : [];
  const columns = new Map<string, Column>();
  for (const name of names) {
    for (const found of name.includes('*') ? all.filter(fieldPattern(name)) : [name]) {
      if (columns.has(found)) continue;
      columns.set(found, column(batch, found) ?? new Array<Value>(batch.length).fill(null));
    }
  }
  return tableBatch(batch.length, columns);
}
