import type { Aggregate } from '../aggregations/aggregate';
import { groupColumns } from '../aggregations/group-columns';
import { groupKeys } from '../aggregations/group-keys';
import { groupedAggregates } from '../aggregations/grouped-aggregates';
import { column, tableBatch, type Batch, type Column } from '../batch';
import type { SearchContext } from '../context';
import { searchedRange } from '../searched-range';
import { defaultSpan, spanSeconds, timeBuckets } from '../time/bucket';
import { asNumber, type Value } from '../value';
import type { TstatsRequest } from './tstats-request';

/** Buckets of `by _time` without span. */
const AUTO_BINS = 100;

/** Groups events and aggregates them; the events hold the fields by the names that the request uses. */
export function tstatsRows(
  request: Pick<TstatsRequest, 'aggregates' | 'by' | 'span' | 'fillnull' | 'prestats'>,
  events: Iterable<Batch>,
  context: SearchContext,
): readonly Batch[] {
  const { by, fillnull } = request;
  const keys = groupKeys(by.length);
  const aggregates: readonly Aggregate[] = request.aggregates;
  const state = groupedAggregates(aggregates, context, { by });
  const searched = searchedRange(context);
  const seconds = searched ? searched.latest - searched.earliest : Infinity;
  const span = request.span ?? defaultSpan(seconds, AUTO_BINS);
  const buckets = timeBuckets(span, context.timeZone);
  for (const batch of events) {
    const columns = by.map((field) => {
      const values = column(batch, field);
      if (field !== '_time') return filled(values, batch, fillnull);
      return values?.map((value) => {
        const time = asNumber(value);
        return time === null ? null : buckets.start(time);
      });
    });
    state.add(batch, keys.assign(columns, batch.length));
  }
  const size = keys.size();
  if (size === 0) return [];
  const columns = groupColumns(by, size, keys.key, state.results(size));
  if (by.includes('_time')) columns.set('_span', new Array<Value>(size).fill(spanSeconds(span)));
  return [tableBatch(size, columns)];
}

function filled(values: Column | undefined, batch: Batch, fillnull: string | undefined): Column | undefined {
  if (fillnull === undefined) return values;
  return values ? values.map((value) => value ?? fillnull) : new Array<Value>(batch.length).fill(fillnull);
}
