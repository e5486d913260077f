import { checkNames, readAggregates, readByFields, statsRules } from '../aggregations/aggregate-list';
import { aggregateOptions } from '../aggregations/aggregate-options';
import { fieldsRead } from '../aggregations/fields-read';
import { firstGroups, groupKeys } from '../aggregations/group-keys';
import { groupedAggregates } from '../aggregations/grouped-aggregates';
import { assignColumns, column, type Batch, type Column } from '../batch';
import { allAtOnce, type CommandDefinition } from '../command';
import { unionOf } from '../field-set';
import type { Value } from '../value';

/**
 * eventstats: the aggregations of stats, written into every row of the group; the rows stay as they are.
 * Rows that lack a by field stay without them.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Eventstats
 */
export const eventstats: CommandDefinition = {
  name: 'eventstats',
  kind: 'ordering',
  parse(args) {
    const options = aggregateOptions(args, ['allnum', 'dedup_splitvals']);
    const rules = { ...statsRules, sparklines: false };
    const aggregates = readAggregates(args, rules, ['by'], options.take);
    const by = args.keyword('by') ? readByFields(args, options.take) : [];
    if (aggregates.length === 0) throw args.error('At least one aggregation is required.');
    checkNames(args, aggregates, by);
    const { allNumeric, distinctSplits } = options.read();
    return {
      start: (context) =>
        allAtOnce((batches) => {
          const keys = groupKeys(by.length, distinctSplits);
          const state = groupedAggregates(aggregates, context, { allNumeric, by });
          const groups = batches.map((batch) => {
            const columns = by.map((field) => column(batch, field));
            const assigned = keys.assign(columns, batch.length);
            state.add(batch, assigned);
            return firstGroups(assigned, batch.length);
          });
          const results = state.results(keys.size());
          return batches.map((batch, index) => annotate(batch, groups[index] as Int32Array, results));
        }),
      flow: { reads: (wanted) => unionOf(wanted, fieldsRead(aggregates, by)) },
    };
  },
};

function annotate(
  batch: Batch,
  groups: Int32Array,
  results: readonly (readonly [string, readonly Value[]])[],
): Batch {
  const written = results.map(([name, values]): [string, Column] => {
    const before = groups.includes(-1) ? column(batch, name) : undefined;
    return [
      name,
      Array.from(groups, (group, row) => (group < 0 ? (before?.[row] ?? null) : (values[group] as Value))),
    ];
  });
  return assignColumns(batch, written);
}
