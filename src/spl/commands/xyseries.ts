import { column, tableBatch, type Batch, type Column } from '../batch';
import { allAtOnce, type CommandDefinition } from '../command';
import { compareNatural, compareText } from '../ordering';
import { checkCells } from '../most-held';
import { asText, type Value } from '../value';
import { listedField } from '../listed-field';

interface SeriesFields {
  readonly x: string;
  readonly name: string;
  readonly data: readonly string[];
  readonly grouped: boolean;
  readonly format: string;
}

/**
 * xyseries: turns rows of (x, series, value) into a row for each x and a column for each series, sorted by
 * x and by name; of several values for one cell the last stays. With grouped=true the rows come sorted by x,
 * and only neighbours are put together.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Xyseries
 */
export const xyseries: CommandDefinition = {
  name: 'xyseries',
  kind: 'transforming',
  parse(args) {
    let grouped = false;
    let sep = ':';
    let format: string | undefined;
    const fields: string[] = [];
    while (!args.atEnd()) {
      if (args.punct(',')) continue;
      const option = args.option(['grouped', 'sep', 'format']);
      if (option?.name === 'grouped') grouped = args.boolean(option.value);
      else if (option?.name === 'sep') sep = option.value.text;
      else if (option) format = option.value.text;
      else fields.push(listedField(args));
    }
    const [x, name, ...data] = fields;
    if (x === undefined || name === undefined || data.length === 0) {
      throw args.error('An x field, a name field and at least one data field are required.');
    }
    const naming = format ?? (data.length > 1 ? `$AGG$${sep}$VAL$` : '$VAL$');
    return {
      start: () => allAtOnce((batches) => pivot(batches, { x, name, data, grouped, format: naming })),
    };
  },
};

/** maketable is another name of xyseries. */
export const maketable: CommandDefinition = { ...xyseries, name: 'maketable' };

function pivot(batches: readonly Batch[], fields: SeriesFields): readonly Batch[] {
  const rows: { readonly x: Value; readonly cells: Map<string, Value> }[] = [];
  const byText = new Map<string, Map<string, Value>>();
  const names = fields.data.map(() => new Set<string>());
  let previous: string | undefined;
  for (const batch of batches) {
    const xs = column(batch, fields.x);
    const series = column(batch, fields.name);
    const data = fields.data.map((field) => column(batch, field));
    for (let row = 0; row < batch.length; row++) {
      const x = xs?.[row] ?? null;
      const text = asText(x);
      const value = asText(series?.[row] ?? null);
      if (text === null || value === null) continue;
      if (fields.grouped && previous !== undefined && previous !== text) byText.clear();
      previous = text;
      let cells = byText.get(text);
      if (!cells) {
        byText.set(text, (cells = new Map<string, Value>()));
        rows.push({ x, cells });
      }
      for (let index = 0; index < data.length; index++) {
        const title = fields.format.replace(/\$(AGG|VAL)\$/g, (_, part) =>
          part === 'AGG' ? (fields.data[index] as string) : value,
        );
        cells.set(title, data[index]?.[row] ?? null);
        (names[index] as Set<string>).add(title);
      }
    }
  }
  if (rows.length === 0) return [];
  if (!fields.grouped) rows.sort((a, b) => compareNatural(a.x, b.x));
  checkCells(
    rows.length,
    names.reduce((sum, { size }) => sum + size, 0),
  );
  const columns = new Map<string, Column>([[fields.x, rows.map(({ x }) => x)]]);
  for (const title of names.flatMap((set) => [...set].sort(compareText))) {
    columns.set(
      title,
      rows.map(({ cells }) => cells.get(title) ?? null),
    );
  }
  return [tableBatch(rows.length, columns)];
}
