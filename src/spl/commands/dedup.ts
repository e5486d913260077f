import { assignColumns, column, concatBatches, selectRows, type Batch, type Column } from '../batch';
import { perBatch, type CommandDefinition, type Stage } from '../command';
import { withFields } from '../field-set';
import { asText } from '../value';
import { listedField } from '../listed-field';
import { readSortFields, rowOrder, type SortField } from './sort-fields';

interface DedupOptions {
  readonly keep: number;
  readonly keepevents: boolean;
  readonly keepempty: boolean;
  readonly consecutive: boolean;
}

/**
 * dedup: keeps the first N rows of each combination of values, in the order in which rows come. A multivalue
 * counts with all its values. Rows that lack a field are dropped unless keepempty=true.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Dedup
 */
export const dedup: CommandDefinition = {
  name: 'dedup',
  kind: 'streaming',
  parse(args) {
    const flags = { keepevents: false, keepempty: false, consecutive: false };
    const take = (): boolean => {
      const option = args.option(Object.keys(flags));
      if (option) flags[option.name as keyof typeof flags] = args.boolean(option.value);
      return option !== undefined;
    };
    while (take()) continue;
    let keep = 1;
    const first = args.peek();
    if (first?.kind === 'word' && /^-?\d+$/.test(first.text)) {
      keep = args.integer(first);
      if (keep < 1) throw args.error('The number of events to keep must be greater than 0.', first.span);
      args.next();
    }
    const fields: string[] = [];
    let sortby: SortField[] = [];
    while (!args.atEnd()) {
      if (args.punct(',') || take()) continue;
      if (args.keyword('sortby')) {
        sortby = readSortFields(args, take);
        if (sortby.length === 0) throw args.error("Missing field list after 'sortby'.");
      } else fields.push(listedField(args));
    }
    if (fields.length === 0) throw args.error('At least one field must be given as an argument.');
    const options: DedupOptions = { keep, ...flags };
    return {
      start: () => {
        const filter = dedupFilter(fields, options);
        return sortby.length === 0 ? perBatch(filter) : sorted(sortby, fields, options);
      },
      flow: {
        reads: (wanted) => withFields(wanted, [...fields, ...sortby.map(({ field }) => field)]),
      },
    };
  },
};

function sorted(sortby: readonly SortField[], fields: readonly string[], options: DedupOptions): Stage {
  const held: Batch[] = [];
  const work = (): Batch[] => {
    const all = concatBatches(held);
    const columns = sortby.map(({ field }) => column(all, field));
    const result = dedupFilter(fields, options)(selectRows(all, rowOrder(all.length, sortby, columns)));
    return result.length > 0 ? [result] : [];
  };
  return {
    push(batch) {
      held.push(batch);
      return [];
    },
    finish: work,
    snapshot: work,
  };
}

function dedupFilter(fields: readonly string[], options: DedupOptions): (batch: Batch) => Batch {
  const seen = new Map<string, number>();
  let previous: string | undefined;
  return (batch) => {
    const columns = fields.map((field) => column(batch, field));
    const kept: number[] = [];
    const repeated = new Set<number>();
    for (let row = 0; row < batch.length; row++) {
      const key = keyOf(columns, row);
      if (key === undefined) {
        if (options.keepempty) kept.push(row);
        continue;
      }
      if (options.consecutive && key !== previous) seen.clear();
      previous = key;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      if (count <= options.keep) kept.push(row);
      else if (options.keepevents) {
        kept.push(row);
        repeated.add(row);
      }
    }
    const cleared = repeated.size > 0 ? clear(batch, fields, columns, repeated) : batch;
    return kept.length === batch.length ? cleared : selectRows(cleared, kept);
  };
}

/** One text for a row's values; undefined where one is missing. */
function keyOf(columns: readonly (Column | undefined)[], row: number): string | undefined {
  let key = '';
  for (const values of columns) {
    const text = asText(values?.[row] ?? null);
    if (text === null) return undefined;
    key = columns.length === 1 ? text : `${key}${text.length}:${text}`;
  }
  return key;
}

function clear(
  batch: Batch,
  fields: readonly string[],
  columns: readonly (Column | undefined)[],
  rows: ReadonlySet<number>,
): Batch {
  return assignColumns(
    batch,
    fields.map((field, index): [string, Column] => [
      field,
      (columns[index] as Column).map((value, row) => (rows.has(row) ? null : value)),
    ]),
  );
}
