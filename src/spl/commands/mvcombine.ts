import { column, concatBatches, detach, fieldNames, selectRows, assignColumns } from '../batch';
import { allAtOnce, type CommandDefinition } from '../command';
import { withDelimiter } from '../delimiters';
import { asText, fromTexts, isMulti, texts } from '../value';

/**
 * mvcombine: makes one row of rows that are alike but for one field, whose values become a multivalue with
 * the delimiter `delim` (a blank). Rows that lack the field stay as they are.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Mvcombine
 */
export const mvcombine: CommandDefinition = {
  name: 'mvcombine',
  kind: 'transforming',
  parse(args) {
    let delimiter = ' ';
    const take = (): boolean => {
      const option = args.option(['delim']);
      if (option) delimiter = option.value.text;
      return option !== undefined;
    };
    take();
    const field = args.field();
    take();
    args.end();
    return {
      start: () =>
        allAtOnce((batches) => {
          const all = detach(concatBatches(batches));
          const combined = column(all, field);
          if (!combined) return all.length > 0 ? [all] : [];
          const others = fieldNames(all)
            .filter((name) => name !== field)
            .map((name) => column(all, name));
          const kept: number[] = [];
          const values: string[][] = [];
          const groups = new Map<string, number>();
          for (let row = 0; row < all.length; row++) {
            const found = texts(combined[row] ?? null);
            const key = JSON.stringify(others.map((each) => asText(each?.[row] ?? null)));
            const group = found.length === 0 ? undefined : groups.get(key);
            if (group !== undefined) (values[group] as string[]).push(...found);
            else {
              if (found.length > 0) groups.set(key, kept.length);
              kept.push(row);
              values.push([...found]);
            }
          }
          const lists = values.map((list) => {
            const value = fromTexts(list);
            return isMulti(value) ? withDelimiter(value, delimiter) : value;
          });
          return [assignColumns(selectRows(all, kept), [[field, lists]])];
        }),
    };
  },
};
