import { assignColumns, column, type Batch } from '../batch';
import { perBatch, type CommandDefinition } from '../command';
import { spathFields, spathValues } from '../functions/spath-path';
import { refuseUnknownOption } from '../listed-field';
import { asText, fromTexts, type Value } from '../value';

/**
 * spath: takes a value out of JSON or XML by its path, or, without a path, every value into a field named by its path.
 * Rows whose text is neither stay as they are. However long it is, the whole text is read (ledger,
 * spath-extraction-cutoff).
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Spath
 */
export const spath: CommandDefinition = {
  name: 'spath',
  kind: 'streaming',
  parse(args) {
    let input = '_raw';
    let output: string | undefined;
    let path: string | undefined;
    while (!args.atEnd()) {
      const option = args.option(['input', 'output', 'path']);
      if (option?.name === 'input') input = option.value.text;
      else if (option?.name === 'output') output = option.value.text;
      else if (option) path = option.value.text;
      else {
        refuseUnknownOption(args);
        if (path === undefined) path = args.field('path');
        else args.end();
      }
    }
    if (path === undefined && output !== undefined) {
      throw args.error('You have specified an output field, but no path.');
    }
    const wanted = path;
    return {
      start: () =>
        perBatch((batch) =>
          wanted === undefined
            ? extractAll(batch, input)
            : extractOne(batch, input, wanted, output ?? wanted),
        ),
    };
  },
};

function extractOne(batch: Batch, input: string, path: string, output: string): Batch {
  const subjects = column(batch, input);
  if (!subjects) return batch;
  const existing = column(batch, output);
  let found = false;
  const values = subjects.map((subject, row): Value => {
    const text = asText(subject);
    const list = text === null ? [] : spathValues(text, path);
    if (list.length === 0) return existing?.[row] ?? null;
    found = true;
    return fromTexts(list);
  });
  return found ? assignColumns(batch, [[output, values]]) : batch;
}

function extractAll(batch: Batch, input: string): Batch {
  const subjects = column(batch, input);
  if (!subjects) return batch;
  const columns = new Map<string, Value[]>();
  subjects.forEach((subject, row) => {
    const text = asText(subject);
    if (text === null) return;
    for (const [name, list] of spathFields(text)) {
      let values = columns.get(name);
      if (!values) {
        values = column(batch, name)?.slice() ?? new Array<Value>(batch.length).fill(null);
        columns.set(name, values);
      }
      values[row] = fromTexts(list);
    }
  });
  return columns.size > 0 ? assignColumns(batch, columns) : batch;
}
