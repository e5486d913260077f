import type { Accumulator } from '../aggregation';
import type { Aggregate } from '../aggregations/aggregate';
import { groupKeys, type RowGroups } from '../aggregations/group-keys';
import { groupedAggregates, type GroupedOptions } from '../aggregations/grouped-aggregates';
import type { Batch, Column } from '../batch';
import type { SearchContext } from '../context';
import { compareText } from '../ordering';
import { asNumber, asText, type Value } from '../value';
import type { SeriesRank, SplitOptions } from './split-options';

/** What chart and timechart have in common: rows by one field, columns by another. */
export interface SeriesRequest {
  readonly batches: readonly Batch[];
  /** The row's key of each event; null leaves it out. */
  readonly rowColumn: (batch: Batch) => Column | undefined;
  readonly split?: {
    readonly column: (batch: Batch) => Column | undefined;
    readonly options: SplitOptions;
  };
  readonly aggregates: readonly Aggregate[];
  /** Fields that wildcards leave out. */
  readonly by: readonly string[];
  readonly context: SearchContext;
  /** The seconds that a row stands for (timechart). */
  readonly spanSeconds?: (row: Value) => number;
}

/** Cells by column; a row that a column does not know has the column's `empty` value. */
export interface SeriesTable {
  readonly rows: readonly Value[];
  readonly columns: readonly {
    readonly name: string;
    readonly cells: ReadonlyMap<Value, Value>;
    readonly empty: Value;
  }[];
}

/** Stands for "no such field" among the split values. */
const NULL_SPLIT = '\u0000NULL';

/** Aggregates into a table; keys of rows come in order of appearance. */
export function seriesTable(request: SeriesRequest): SeriesTable {
  const { split, batches, context, aggregates, spanSeconds } = request;
  const keys = groupKeys(split ? 2 : 1, split?.options.distinctSplits);
  const options = (row: (group: number) => Value | undefined): GroupedOptions => ({
    by: request.by,
    ...(spanSeconds
      ? {
          spanSeconds: (group: number) => {
            const key = row(group);
            return key === undefined ? 1 : spanSeconds(key);
          },
        }
      : {}),
  });
  const rowOf = (group: number): Value | undefined => (group < keys.size() ? keys.key(group)[0] : undefined);
  const state = groupedAggregates(aggregates, context, options(rowOf));
  const assigned = batches.map((batch) => {
    const columns = [request.rowColumn(batch), ...(split ? [splitColumn(batch, split)] : [])];
    const groups = keys.assign(columns, batch.length);
    state.add(batch, groups);
    return groups;
  });
  const size = keys.size();
  const results = state.results(size + 1);
  const groups = Array.from({ length: size }, (_, group) => group);
  const rows = [
    ...new Map(groups.map((group) => [asText(rowOf(group) as Value), rowOf(group) as Value])).values(),
  ];
  if (!split) {
    const columns = results.map(([name, values]) => ({
      name,
      cells: new Map(groups.map((group) => [rowOf(group) as Value, values[group] as Value])),
      empty: values[size] as Value,
    }));
    return { rows, columns };
  }
  const rowByText = new Map(rows.map((row, index) => [asText(row), index]));
  const grid = groups.map((group) => {
    const [row, value] = keys.key(group) as [Value, Value];
    return { group, row: rowByText.get(asText(row)) as number, split: asText(value) as string };
  });
  const chosen = chooseSeries(request, split.options, grid, assigned, results);
  const rest = grid.filter((cell) => cell.split !== NULL_SPLIT && !chosen.includes(cell.split));
  const others =
    split.options.useother && rest.length > 0
      ? aggregateAgain(
          request,
          assigned,
          cellMap(rest, size, (cell) => cell.row),
          rows.length + 1,
          options((row) => rows[row]),
        )
      : undefined;
  const columns = results.flatMap(([name, values], index) => {
    const empty = values[size] as Value;
    const series = (value: string): SeriesTable['columns'][number] => ({
      name: columnName(
        name,
        value === NULL_SPLIT ? split.options.nullstr : value,
        results.length,
        split.options,
      ),
      cells: new Map(
        grid
          .filter((cell) => cell.split === value)
          .map((cell) => [rows[cell.row] as Value, values[cell.group] as Value]),
      ),
      empty,
    });
    const other = others?.[index]?.[1];
    return [
      ...chosen.map(series),
      ...(other
        ? [
            {
              name: columnName(name, split.options.otherstr, results.length, split.options),
              cells: new Map(rows.map((row, at) => [row, other[at] as Value])),
              empty,
            },
          ]
        : []),
      ...(grid.some((cell) => cell.split === NULL_SPLIT) ? [series(NULL_SPLIT)] : []),
    ];
  });
  return { rows, columns };
}

interface Cell {
  readonly group: number;
  readonly row: number;
  readonly split: string;
}

function splitColumn(batch: Batch, split: NonNullable<SeriesRequest['split']>): Column | undefined {
  const values = split.column(batch);
  if (!split.options.usenull) return values;
  return values
    ? values.map((value) => value ?? NULL_SPLIT)
    : new Array<Value>(batch.length).fill(NULL_SPLIT);
}

/** A value as a column's name; a leading underscore would hide the column, so VALUE stands before it. */
function columnName(aggregate: string, value: string, aggregates: number, options: SplitOptions): string {
  const shown = value.startsWith('_') ? `VALUE${value}` : value;
  const format = options.format ?? (aggregates > 1 ? '$AGG$: $VAL$' : '$VAL$');
  return format.replace(/\$(AGG|VAL)\$/g, (_, part) => (part === 'AGG' ? aggregate : shown));
}

/** For each group the number that `to` gives its cell; -1 for groups without a cell. */
function cellMap(cells: readonly Cell[], size: number, to: (cell: Cell) => number): Int32Array {
  const map = new Int32Array(size).fill(-1);
  for (const cell of cells) map[cell.group] = to(cell);
  return map;
}

/** Aggregates the same rows over other groups. */
function aggregateAgain(
  request: SeriesRequest,
  assigned: readonly RowGroups[],
  map: Int32Array,
  size: number,
  options: GroupedOptions,
  aggregates = request.aggregates,
): readonly (readonly [string, readonly Value[]])[] {
  const state = groupedAggregates(aggregates, request.context, options);
  assigned.forEach(({ rows, groups }, index) => {
    const mapped = Int32Array.from(groups, (group) => (group < 0 ? -1 : (map[group] as number)));
    state.add(request.batches[index] as Batch, { rows, groups: mapped });
  });
  return state.results(size);
}

/** The split values that get a column of their own, in lexicographical order. */
function chooseSeries(
  request: SeriesRequest,
  options: SplitOptions,
  grid: readonly Cell[],
  assigned: readonly RowGroups[],
  results: readonly (readonly [string, readonly Value[]])[],
): string[] {
  const cells = grid.filter((cell) => cell.split !== NULL_SPLIT);
  const names = [...new Set(cells.map((cell) => cell.split))].sort(compareText);
  const { filter, rank } = options;
  if (!filter && (rank.count === 0 || rank.count >= names.length)) return names;
  const numbers = new Map(names.map((name, index) => [name, index]));
  const over = (aggregate: Aggregate): (number | null)[] => {
    const map = cellMap(cells, grid.length, (cell) => numbers.get(cell.split) as number);
    const again = aggregateAgain(request, assigned, map, names.length, {}, [aggregate]);
    return (again[0]?.[1] ?? []).map(asNumber);
  };
  if (filter) {
    const { test } = filter;
    const scores = filter.overCells
      ? cellScores(names, cells, results[0]?.[1] ?? [], () => filter.aggregate.definition.create(CELLS))
      : over(filter.aggregate);
    if (test.kind === 'rank') {
      const ranked = best(names, scores, test.rank);
      return names.filter((name) => ranked.has(name) === test.inside);
    }
    return names.filter((_, index) => {
      const score = scores[index] ?? null;
      return score !== null && (test.above ? score > test.value : score < test.value);
    });
  }
  const scores = options.score
    ? over(options.score)
    : results.length === 1
      ? cellScores(names, cells, results[0]?.[1] ?? [], summing)
      : over(FREQUENCY);
  const ranked = best(names, scores, rank);
  return names.filter((name) => ranked.has(name));
}

const CELLS = { listValues: 100, allNumeric: false };

const FREQUENCY: Aggregate = {
  definition: { name: 'count', create: () => summing() },
  argument: { kind: 'rows' },
  name: 'count',
  span: { start: 0, end: 0 },
};

function summing(): Accumulator {
  let total = 0;
  return { add: (value) => void (total += asNumber(value) ?? 0), result: () => total };
}

function cellScores(
  names: readonly string[],
  cells: readonly Cell[],
  values: readonly Value[],
  create: () => Accumulator,
): (number | null)[] {
  const scores = new Map(names.map((name) => [name, create()]));
  for (const cell of cells) scores.get(cell.split)?.add(values[cell.group] ?? null, null);
  return names.map((name) => asNumber(scores.get(name)?.result() ?? null));
}

/** The N names with the best or worst scores; ties go to the lexicographically first. */
function best(names: readonly string[], scores: readonly (number | null)[], rank: SeriesRank): Set<string> {
  const direction = rank.bottom ? 1 : -1;
  const order = names.map((_, index) => index);
  order.sort((a, b) => ((scores[a] ?? 0) - (scores[b] ?? 0)) * direction || a - b);
  return new Set(
    order.slice(0, rank.count === 0 ? names.length : rank.count).map((index) => names[index] as string),
  );
}
