import { column, concatBatches, fieldNames, tableBatch, type Column } from '../batch';
import { allAtOnce, type CommandDefinition } from '../command';
import { refuseUnknownOption } from '../listed-field';
import { asText, type Value } from '../value';

/**
 * transpose: turns the first rows (5 unless told otherwise, 0 for all) into columns. Hidden fields, except
 * _time, are left out.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Transpose
 */
export const transpose: CommandDefinition = {
  name: 'transpose',
  kind: 'transforming',
  parse(args) {
    let rows = 5;
    let first = 'column';
    let header: string | undefined;
    let includeEmpty = true;
    while (!args.atEnd()) {
      const option = args.option(['column_name', 'header_field', 'include_empty']);
      if (option?.name === 'column_name') first = option.value.text;
      else if (option?.name === 'header_field') header = option.value.text;
      else if (option) includeEmpty = args.boolean(option.value);
      else {
        refuseUnknownOption(args);
        const count = args.next();
        if (!count || count.kind !== 'word')
          throw args.error(`Invalid argument: '${count?.text ?? ''}'`, count?.span);
        rows = args.integer(count, 0);
      }
    }
    return {
      start: () =>
        allAtOnce((batches) => {
          const all = concatBatches(batches);
          if (all.length === 0) return [];
          const length = rows === 0 ? all.length : Math.min(rows, all.length);
          const titles = header === undefined ? undefined : column(all, header);
          const fields = fieldNames(all).filter(
            (name) => name !== header && (name === '_time' || !name.startsWith('_')),
          );
          const lines = fields
            .map((name) => ({ name, values: (column(all, name) ?? []).slice(0, length) }))
            .filter(({ values }) => includeEmpty || values.some((value) => value !== null));
          const columns = new Map<string, Column>([[first, lines.map(({ name }) => name)]]);
          for (let row = 0; row < length; row++) {
            const title = titles ? asText(titles[row] ?? null) : `row ${row + 1}`;
            if (title !== null) {
              columns.set(
                title,
                lines.map(({ values }): Value => values[row] ?? null),
              );
            }
          }
          return lines.length > 0 ? [tableBatch(lines.length, columns)] : [];
        }),
    };
  },
};
