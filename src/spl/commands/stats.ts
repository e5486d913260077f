import { aggregateOptions } from '../aggregations/aggregate-options';
import { checkNames, readAggregates, readByFields, statsRules } from '../aggregations/aggregate-list';
import { fieldsRead } from '../aggregations/fields-read';
import { groupColumns } from '../aggregations/group-columns';
import { groupKeys } from '../aggregations/group-keys';
import { groupedAggregates } from '../aggregations/grouped-aggregates';
import { partialAggregates } from '../aggregations/value-map';
import { codedColumn, column, tableBatch, type Batch, type Column } from '../batch';
import type { CommandDefinition, Stage } from '../command';
import { withDelimiter } from '../delimiters';
import { isMulti, type Value } from '../value';

/**
 * stats: aggregations over all rows, or over each combination of the by fields' values.
 * Rows that lack a by field do not count; groups come sorted by the by fields, numbers by size.
 * Without rows and without by: one row, if anything could be computed; with by: none. With prestats=true the rows are meant for a following chart,
 * stats or timechart.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Stats
 */
export const stats: CommandDefinition = {
  name: 'stats',
  kind: 'transforming',
  parse(args) {
    const options = aggregateOptions(args, ['allnum', 'delim', 'partitions', 'dedup_splitvals', 'prestats']);
    const aggregates = readAggregates(args, statsRules, ['by'], options.take);
    const by = args.keyword('by') ? readByFields(args, options.take) : [];
    if (aggregates.length === 0) throw args.error('At least one aggregation is required.');
    checkNames(args, aggregates, by);
    const { allNumeric, distinctSplits, delimiter, prestats } = options.read();
    const drawn = aggregates.find(({ sparkline }) => sparkline);
    if (prestats && drawn) throw args.unsupported('prestats=true with a sparkline is not built.', drawn.span);
    const computed = prestats ? partialAggregates(aggregates) : aggregates;
    return {
      start(context) {
        const keys = groupKeys(by.length, distinctSplits);
        const state = groupedAggregates(computed, context, { allNumeric, by });
        const rows = (): Batch[] => {
          const size = keys.size();
          const columns = groupColumns(by, size, keys.key, state.results(size), keys.ranks());
          if (by.length === 0 && !prestats && nothingComputed(columns)) return [];
          return size === 0 ? [] : [tableBatch(size, delimit(columns, delimiter))];
        };
        const stage: Stage = {
          push(batch) {
            const columns = by.map((field) => codedColumn(batch, field) ?? column(batch, field));
            state.add(batch, keys.assign(columns, batch.length));
            return [];
          },
          finish: rows,
          snapshot: rows,
        };
        return stage;
      },
      flow: { reads: () => fieldsRead(aggregates, by) },
    };
  },
};

/**
 * Whether no aggregation has a result: then Splunk gives no row. Source: measured on Splunk 10.4.2,
 * https://github.com/mockdr/mockdr/blob/main/backend/tests/unit/splunk/test_stats_commands.py
 */
function nothingComputed(columns: ReadonlyMap<string, Column>): boolean {
  return [...columns.values()].every((values) => values.every((value) => value === null));
}

function delimit(columns: Map<string, Column>, delimiter: string | undefined): Map<string, Column> {
  if (delimiter === undefined) return columns;
  const marked = (value: Value): Value => (isMulti(value) ? withDelimiter(value, delimiter) : value);
  return new Map([...columns].map(([name, values]) => [name, values.map(marked)]));
}
