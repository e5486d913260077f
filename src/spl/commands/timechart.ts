import type { Aggregate, AggregateRules } from '../aggregations/aggregate';
import { atWord, readAggregates } from '../aggregations/aggregate-list';
import { fieldsRead } from '../aggregations/fields-read';
import { column, tableBatch, type Batch, type Column } from '../batch';
import { allAtOnce, type CommandDefinition } from '../command';
import type { SearchContext } from '../context';
import { runtimeError } from '../error';
import { searchedRange } from '../searched-range';
import { spanSeconds, timeBuckets, type TimeBuckets } from '../time/bucket';
import { asNumber, type Value } from '../value';
import { listedField, refuseUnknownOption } from '../listed-field';
import { alignment, discretize, fieldRange, readBinOption, timeSpan, type BinOptions } from './bin-options';
import { seriesTable } from './series-table';
import {
  checkSplitFields,
  DEFAULT_SPLIT,
  rankingAggregates,
  readSeriesFilter,
  readSplitOption,
  type SeriesFilter,
  type SplitOptions,
} from './split-options';

/** Bins of the time axis when neither bins nor span is given. Source: Search Reference, timechart, bins. */
const DEFAULT_BINS = 100;

/** Most rows of timechart. */
const MOST_ROWS = 50000;

const rules: AggregateRules = {
  implicitWildcard: false,
  wildcards: true,
  sparklines: false,
  perTime: true,
};

interface AxisOptions {
  readonly cont: boolean;
  readonly partial: boolean;
  readonly fixedrange: boolean;
}

/**
 * timechart: aggregations by bucket of time, with a column for each value of a split-by field. Buckets cover
 * the search's time range; _time is the start of the bucket and the hidden field _span its seconds.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Timechart
 */
export const timechart: CommandDefinition = {
  name: 'timechart',
  kind: 'transforming',
  parse(args) {
    let options: SplitOptions = DEFAULT_SPLIT;
    let filter: SeriesFilter | undefined;
    let time: BinOptions = {};
    let splitBins: BinOptions = {};
    let split: string | undefined;
    const axis = { cont: true, partial: true, fixedrange: true };
    const take = (): boolean => {
      const changed = readSplitOption(args, rules, options);
      if (changed) options = changed;
      const bins = changed ? undefined : readBinOption(args);
      if (bins && split === undefined) time = { ...time, ...bins };
      else if (bins) splitBins = { ...splitBins, ...bins };
      const option = changed || bins ? undefined : args.option(Object.keys(axis));
      if (option) axis[option.name as keyof typeof axis] = args.boolean(option.value);
      return (changed ?? bins ?? option) !== undefined;
    };
    const aggregates = readAggregates(args, rules, ['by'], take);
    if (aggregates.length === 0) throw args.error('You must specify data field(s) to chart.');
    if (args.keyword('by')) {
      while (take()) continue;
      split = listedField(args);
      while (!args.atEnd()) {
        if (take()) continue;
        refuseUnknownOption(args);
        if (filter || !atWord(args, 'where')) args.end();
        filter = readSeriesFilter(args, rules);
      }
    }
    if (time.span?.kind === 'log') throw args.error("A log span is for the split-by field, after 'by'.");
    checkSplitFields(args, aggregates, split === undefined ? [] : [split]);
    const splitField = split;
    const series: SplitOptions = filter ? { ...options, filter } : options;
    return {
      start: (context) =>
        allAtOnce((batches) => {
          const splitting =
            splitField === undefined
              ? undefined
              : { column: splitColumn(batches, splitField, splitBins, context), options: series };
          return timechartRows(batches, aggregates, time, splitting, axis, context);
        }),
      flow: {
        reads: () =>
          fieldsRead(
            [...aggregates, ...rankingAggregates(series)],
            ['_time', ...(split === undefined ? [] : [split])],
          ),
      },
    };
  },
};

function splitColumn(
  batches: readonly Batch[],
  field: string,
  options: BinOptions,
  context: SearchContext,
): (batch: Batch) => Column | undefined {
  if (Object.keys(options).length === 0) return (batch) => column(batch, field);
  const range = fieldRange(batches, field);
  const bins = discretize(field, options, { bins: DEFAULT_BINS, range, context });
  return (batch) => column(batch, field)?.map(bins.value);
}

function timechartRows(
  batches: readonly Batch[],
  aggregates: readonly Aggregate[],
  options: BinOptions,
  split:
    { readonly column: (batch: Batch) => Column | undefined; readonly options: SplitOptions } | undefined,
  axis: AxisOptions,
  context: SearchContext,
): readonly Batch[] {
  const found = fieldRange(batches, '_time');
  if (!found) return [];
  const searched = axis.fixedrange ? searchedRange(context) : undefined;
  const extent = {
    least: Math.min(found.least, searched?.earliest ?? Infinity),
    greatest: found.greatest,
    end: searched?.latest ?? -Infinity,
  };
  const span = timeSpan(options, DEFAULT_BINS, Math.max(extent.greatest, extent.end) - extent.least);
  const buckets = timeBuckets(span, context.timeZone, alignment(options.aligntime, context));
  const table = seriesTable({
    batches,
    rowColumn: (batch) =>
      column(batch, '_time')?.map((value) => {
        const time = asNumber(value);
        return time === null ? null : buckets.start(time);
      }),
    ...(split ? { split } : {}),
    aggregates,
    by: ['_time'],
    context,
    spanSeconds: (start) => buckets.next(start as number) - (start as number),
  });
  const rows = axis.cont
    ? allBuckets(buckets, extent)
    : (table.rows as readonly number[]).slice().sort((a, b) => a - b);
  const kept = axis.partial ? rows : whole(rows, buckets, context.range);
  if (kept.length === 0) return [];
  const columns = new Map<string, Column>([['_time', kept]]);
  for (const { name, cells, empty } of table.columns) {
    columns.set(
      name,
      kept.map((time) => (cells.has(time) ? (cells.get(time) as Value) : empty)),
    );
  }
  columns.set('_span', new Array<Value>(kept.length).fill(spanSeconds(span)));
  return [tableBatch(kept.length, columns)];
}

/** The starts of all buckets from the one with `least` to those with `greatest` and just before `end`. */
function allBuckets(
  buckets: TimeBuckets,
  { least, greatest, end }: { readonly least: number; readonly greatest: number; readonly end: number },
): number[] {
  const starts: number[] = [];
  for (let at = buckets.start(least); at <= greatest || at < end; at = buckets.next(at)) {
    if (starts.length === MOST_ROWS) {
      throw runtimeError(
        `Error in 'timechart' command: The specified span would result in too many (>${MOST_ROWS}) rows.`,
      );
    }
    starts.push(at);
  }
  return starts;
}

/** Without the first and last bucket where the range cuts them (partial=false). */
function whole(
  rows: readonly number[],
  buckets: TimeBuckets,
  { earliest, latest }: { readonly earliest: number; readonly latest: number },
): readonly number[] {
  return rows.filter((start) => start >= earliest && buckets.next(start) <= latest);
}
