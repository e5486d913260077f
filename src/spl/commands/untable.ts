import { column, fieldNames, tableBatch, type Column } from '../batch';
import { perBatch, type CommandDefinition } from '../command';
import type { Value } from '../value';

/**
 * untable: a row for each field of each row: the x field's value, the field's name and its value. Fields
 * that a row lacks and hidden fields make no row.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Untable
 */
export const untable: CommandDefinition = {
  name: 'untable',
  kind: 'streaming',
  parse(args) {
    const read = (what: string): string => {
      const field = args.field(what);
      args.punct(',');
      return field;
    };
    const [x, name, data] = [read('x field'), read('name field'), read('data field')];
    args.end();
    return {
      start: () =>
        perBatch((batch) => {
          const xs = column(batch, x);
          const fields = fieldNames(batch)
            .filter((field) => field !== x && !field.startsWith('_'))
            .map((field) => [field, column(batch, field)] as const);
          const out: { x: Value[]; name: Value[]; data: Value[] } = { x: [], name: [], data: [] };
          for (let row = 0; row < batch.length; row++) {
            for (const [field, values] of fields) {
              const value = values?.[row] ?? null;
              if (value === null) continue;
              out.x.push(xs?.[row] ?? null);
              out.name.push(field);
              out.data.push(value);
            }
          }
          const columns = new Map<string, Column>([
            [x, out.x],
            [name, out.name],
            [data, out.data],
          ]);
          return tableBatch(out.x.length, columns);
        }),
    };
  },
};
