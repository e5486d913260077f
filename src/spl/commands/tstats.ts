import { partialAggregates } from '../aggregations/value-map';
import type { ArgumentReader } from '../arguments';
import type { Batch } from '../batch';
import type { CommandDefinition, Plan } from '../command';
import type { SearchContext } from '../context';
import { searchTime } from '../search-time';
import { modelEvents } from './tstats-model';
import { indexedEvents, INDEXED_FIELDS } from './tstats-index';
import { readTstats, type TstatsRequest } from './tstats-request';
import { tstatsRows } from './tstats-rows';

/**
 * tstats: stats over indexed fields, raw segments (PREFIX) or the fields of a data model's dataset. There are no
 * summaries here, so a data model is always answered from the events; a model that datamodels.conf accelerates counts
 * as summarised as far back as it says, every other one has nothing for summariesonly=true. With prestats=true the
 * rows are meant for a following chart, stats or timechart.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Tstats
 */
export const tstats: CommandDefinition = {
  name: 'tstats',
  kind: 'generating',
  parse(args) {
    const request = readTstats(args);
    if (!request.model) checkIndexed(args, request);
    const aggregates = request.prestats ? partialAggregates(request.aggregates) : request.aggregates;
    const range = (context: SearchContext): SearchContext['range'] =>
      searchTime(request.predicate, context.range, context).range;
    const rows = (outer: SearchContext): readonly Batch[] => {
      const context = { ...outer, range: range(outer) };
      const events = request.model
        ? modelEvents(args, request, request.model, context)
        : indexedEvents(request, context);
      return tstatsRows({ ...request, aggregates }, events, context);
    };
    const counted: Pick<Plan, 'start'> = {
      start: (context) => ({ push: (batch) => [batch], finish: () => rows(context) }),
    };
    if (request.append) return { ...counted, appends: true };
    return {
      range,
      *source(context) {
        yield* rows(context);
      },
      start: (context) => ({ push: () => [], finish: () => rows(context) }),
    };
  },
};

function checkIndexed(args: ArgumentReader, { aggregates, by, prefixes }: TstatsRequest): void {
  const known = [...INDEXED_FIELDS, ...prefixes];
  for (const { argument, span } of aggregates) {
    if (argument.kind === 'field' && !known.includes(argument.field)) {
      throw args.unsupported(`The field '${argument.field}' is not indexed.`, span);
    }
  }
  for (const field of by) {
    if (!known.includes(field)) throw args.unsupported(`The field '${field}' is not indexed.`);
  }
}
