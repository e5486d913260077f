import type { Batch, Column } from '../batch';
import { column, concatBatches, detach, fieldNames, tableBatch } from '../batch';
import type { CommandDefinition } from '../command';
import { allAtOnce } from '../command';
import { isInternal } from '../field-patterns';
import { runSubsearch } from '../run-subsearch';
import type { SubsearchOptions } from '../subsearch-options';
import { subsearchBounds, subsearchOption } from '../subsearch-options';
import type { Value } from '../value';

/**
 * appendcols: the fields of a subsearch beside those of the search, first row to first row, internal fields
 * left out. Fields that the search has stay unless override=true. Where the subsearch has more rows, they
 * follow by themselves (not documented).
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Appendcols
 */
export const appendcols: CommandDefinition = {
  name: 'appendcols',
  kind: 'ordering',
  subsearches: true,
  parse(args) {
    let options: SubsearchOptions = { maxout: undefined };
    let override = false;
    for (;;) {
      const own = args.option(['override']);
      const next = own ? options : subsearchOption(args, options);
      if (own) override = args.boolean(own.value);
      if (!next) break;
      options = next;
    }
    const pipeline = args.subsearch();
    if (!pipeline) throw args.error('The last argument must be a subsearch.');
    return {
      start: (context) => {
        let right: Batch | undefined;
        return allAtOnce((batches) => {
          const { limits } = context.host;
          const bounds = subsearchBounds(options, limits, limits.appendRows);
          right ??= concatBatches(runSubsearch(pipeline, context, bounds));
          const both = besides(detach(concatBatches(batches)), right, override);
          return both.length > 0 ? [both] : [];
        });
      },
    };
  },
};

function besides(left: Batch, right: Batch, override: boolean): Batch {
  const length = Math.max(left.length, right.length);
  const columns = new Map<string, Column | undefined>();
  const stretched = (values: Column | undefined): Value[] =>
    Array.from({ length }, (_, row) => values?.[row] ?? null);
  for (const name of fieldNames(left)) columns.set(name, stretched(column(left, name)));
  for (const name of fieldNames(right)) {
    if (isInternal(name) || (columns.has(name) && !override)) continue;
    const existing = columns.get(name);
    const values = column(right, name);
    columns.set(
      name,
      Array.from({ length }, (_, row) => values?.[row] ?? existing?.[row] ?? null),
    );
  }
  return tableBatch(length, columns);
}
