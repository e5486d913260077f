import { concatBatches, fromRows, type Batch, type Row } from '../batch';
import type { CommandDefinition } from '../command';
import type { LookupMatch, SearchContext } from '../context';
import { SplError } from '../error';
import { filterRows } from '../filter-rows';
import { predicateMatcher } from '../match-predicate';
import type { SearchPredicate } from '../predicate';
import { isStoredColumn, storedColumn, storedValues } from '../stored-multivalue';
import { openTable } from './lookup';

interface InputOptions {
  append: boolean;
  strict: boolean;
  start: number;
  most: number;
  where: SearchPredicate | undefined;
}

/**
 * inputlookup: the rows of a lookup table, those that pass `where` (a search expression); `start` rows are passed over
 * and at most `max` given. Empty cells are no values. With append=true they come after the rows before it.
 * A table that does not exist gives a warning and no rows, or an error with strict=true.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Inputlookup
 */
export const inputlookup: CommandDefinition = {
  name: 'inputlookup',
  kind: 'generating',
  parse(args) {
    const options: InputOptions = {
      append: false,
      strict: false,
      start: 0,
      most: 1_000_000_000,
      where: undefined,
    };
    const readOptions = (): void => {
      const names = ['append', 'strict', 'start', 'max'];
      for (let option = args.option(names); option; option = args.option(names)) {
        const { name, value } = option;
        if (name === 'start') options.start = args.integer(value, 0);
        else if (name === 'max') options.most = args.integer(value, 0);
        else options[name as 'append' | 'strict'] = args.boolean(value);
      }
    };
    readOptions();
    const name = args.field('lookup table name');
    readOptions();
    if (args.keyword('where')) options.where = args.predicate();
    args.end();
    return {
      appends: options.append,
      start: (context) => ({
        push: (batch) => [batch],
        finish: () => tableRows(name, options, context),
      }),
    };
  },
};

function tableRows(name: string, options: InputOptions, context: SearchContext): readonly Batch[] {
  try {
    const table = openTable(name, context, 'inputlookup');
    const rows = table.rows().map(rowOf);
    const all = fromRows(
      rows,
      table.fields.filter((field) => !isStoredColumn(field)),
    );
    const matcher = options.where && predicateMatcher(options.where);
    const test = matcher?.(all);
    const passed = test ? filterRows(all, test) : all;
    if (!passed) return [];
    const kept = slice(passed, options.start, options.start + options.most);
    return kept.length > 0 ? [kept] : [];
  } catch (error) {
    if (options.strict || !(error instanceof SplError)) throw error;
    context.message({ type: 'WARN', text: error.message });
    return [];
  }
}

/** A row without its empty cells, multivalues as they were when they were stored. */
function rowOf(row: LookupMatch): Row {
  const entries = Object.entries(row);
  if (!entries.some(([name, text]) => text === '' || isStoredColumn(name))) return row;
  return Object.fromEntries(
    entries
      .filter(([name, text]) => text !== '' && !isStoredColumn(name))
      .map(([name, text]) => [name, storedValues(row[storedColumn(name)]) ?? text]),
  );
}

function slice(batch: Batch, start: number, end: number): Batch {
  if (start === 0 && end >= batch.length) return batch;
  let row = -1;
  const kept = filterRows(batch, () => {
    row++;
    return row >= start && row < end;
  });
  return kept ?? concatBatches([]);
}
