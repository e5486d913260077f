import type { Aggregate, AggregateRules } from '../aggregations/aggregate';
import { readAggregates, statsRules } from '../aggregations/aggregate-list';
import { groupKeys } from '../aggregations/group-keys';
import { groupedAggregates } from '../aggregations/grouped-aggregates';
import { fieldsRead } from '../aggregations/fields-read';
import { column, tableBatch, type Batch, type Column } from '../batch';
import { allAtOnce, type CommandDefinition } from '../command';
import type { SearchContext } from '../context';
import { binStart } from '../numeric-bins';
import { compareNatural } from '../ordering';
import { asNumber, type Value } from '../value';
import { listedField } from '../listed-field';
import { discretize, fieldRange, readBinOption, type BinOptions, type Discretizer } from './bin-options';
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

/** Bins of a field when neither bins nor span is given. Source: Search Reference, chart, "Bin options". */
const DEFAULT_BINS = 300;

/** A field of chart and the bins it falls into. */
interface AxisField {
  readonly field: string;
  bins: BinOptions;
}

const rules: AggregateRules = { ...statsRules, implicitWildcard: false };

/**
 * chart: aggregations as a table: one row, or a row for each value of the first field and, where there is a second one,
 * a column for each of its values.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Chart
 */
export const chart: CommandDefinition = {
  name: 'chart',
  kind: 'transforming',
  parse(args) {
    let split: SplitOptions = DEFAULT_SPLIT;
    let filter: SeriesFilter | undefined;
    let cont = true;
    let loose: BinOptions = {};
    const axes: AxisField[] = [];
    const take = (): boolean => {
      const changed = readSplitOption(args, rules, split);
      if (changed) split = changed;
      const bins = changed ? undefined : readBinOption(args);
      const axis = axes[axes.length - 1];
      if (bins && axis) axis.bins = { ...axis.bins, ...bins };
      else if (bins) loose = { ...loose, ...bins };
      const option = changed || bins ? undefined : args.option(['cont']);
      if (option) cont = args.boolean(option.value);
      return (changed ?? bins ?? option) !== undefined;
    };
    const aggregates = readAggregates(args, rules, ['by', 'over'], take);
    if (aggregates.length === 0) throw args.error('You must specify data field(s) to chart.');
    if (args.keyword('over')) {
      axes.push({ field: listedField(args), bins: loose });
      while (take()) continue;
    }
    if (args.keyword('by')) {
      const least = axes.length + 1;
      while (!args.atEnd()) {
        if (args.punct(',') || take()) continue;
        filter ??= readSeriesFilter(args, rules);
        if (filter && axes.length >= least) continue;
        if (axes.length === 2) args.end();
        axes.push({ field: listedField(args), bins: axes.length === 0 ? loose : {} });
      }
    }
    args.end();
    const [row, columns] = axes;
    checkSplitFields(
      args,
      aggregates,
      axes.map(({ field }) => field),
    );
    const options: SplitOptions = filter ? { ...split, filter } : split;
    return {
      start: (context) =>
        allAtOnce((batches) =>
          row
            ? chartRows(batches, aggregates, row, columns, options, cont, context)
            : wholeRow(batches, aggregates, context),
        ),
      flow: {
        reads: () =>
          fieldsRead(
            [...aggregates, ...rankingAggregates(options)],
            axes.map(({ field }) => field),
          ),
      },
    };
  },
};

/** The only row of a chart without fields to split by. */
function wholeRow(
  batches: readonly Batch[],
  aggregates: readonly Aggregate[],
  context: SearchContext,
): readonly Batch[] {
  const keys = groupKeys(0);
  const state = groupedAggregates(aggregates, context);
  for (const batch of batches) state.add(batch, keys.assign([], batch.length));
  return [tableBatch(1, new Map(state.results(1)))];
}

function chartRows(
  batches: readonly Batch[],
  aggregates: readonly Aggregate[],
  row: AxisField,
  columns: AxisField | undefined,
  options: SplitOptions,
  cont: boolean,
  context: SearchContext,
): readonly Batch[] {
  const rowBins = axisBins(batches, row, context, true);
  const table = seriesTable({
    batches,
    rowColumn: axisColumn(row, rowBins),
    ...(columns
      ? { split: { column: axisColumn(columns, axisBins(batches, columns, context, false)), options } }
      : {}),
    aggregates,
    by: columns ? [row.field, columns.field] : [row.field],
    context,
  });
  if (table.rows.length === 0) return [];
  const rows = orderRows(table.rows, rowBins, cont);
  const result = new Map<string, Column>([[row.field, rows]]);
  for (const { name, cells, empty } of table.columns) {
    result.set(
      name,
      rows.map((key) => (cells.has(key) ? (cells.get(key) as Value) : empty)),
    );
  }
  return [tableBatch(rows.length, result)];
}

/** The bins of an axis: as asked for, or for a row of more than 300 different numbers. */
function axisBins(
  batches: readonly Batch[],
  { field, bins }: AxisField,
  context: SearchContext,
  automatic: boolean,
): Discretizer | undefined {
  if (Object.keys(bins).length === 0 && !(automatic && manyNumbers(batches, field))) return undefined;
  return discretize(field, bins, { bins: DEFAULT_BINS, range: fieldRange(batches, field), context });
}

function manyNumbers(batches: readonly Batch[], field: string): boolean {
  const seen = new Set<number>();
  for (const batch of batches) {
    for (const value of column(batch, field) ?? []) {
      if (value === null) continue;
      const number = asNumber(value);
      if (number === null) return false;
      seen.add(number);
    }
  }
  return seen.size > DEFAULT_BINS;
}

function axisColumn(
  { field, bins: { start = -Infinity, end = Infinity } }: AxisField,
  bins: Discretizer | undefined,
): (batch: Batch) => Column | undefined {
  return (batch) => {
    const values = column(batch, field);
    if (!values || !bins) return values;
    return values.map((value) => {
      const number = asNumber(value);
      return number !== null && (number < start || number > end) ? null : bins.value(value);
    });
  };
}

/** Rows in natural order, bins by where they begin; the gaps between bins are filled where `cont` says so. */
function orderRows(rows: readonly Value[], bins: Discretizer | undefined, cont: boolean): Value[] {
  if (!bins) return [...rows].sort(compareNatural);
  const order = [...rows].sort((a, b) => {
    const x = binStart(a);
    const y = binStart(b);
    return x !== null && y !== null ? x - y : compareNatural(a, b);
  });
  const { next } = bins;
  if (!cont || !next) return order;
  const filled: Value[] = [];
  for (const row of order) {
    const at = binStart(row);
    let before = filled[filled.length - 1];
    while (at !== null && before !== undefined && filled.length < MOST_ROWS) {
      before = next(before);
      if ((binStart(before) ?? Infinity) >= at) break;
      filled.push(before);
    }
    filled.push(row);
  }
  return filled;
}

/** Most rows that gaps are filled up to. Source: limits.conf.spec, [discretize] maxbins. */
const MOST_ROWS = 50000;
