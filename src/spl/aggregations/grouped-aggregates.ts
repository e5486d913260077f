import type { Accumulator, AggregationOptions } from '../aggregation';
import { codedColumn, column, fieldNames, tableBatch, type Batch } from '../batch';
import type { SearchContext } from '../context';
import { compareText } from '../ordering';
import { searchedRange } from '../searched-range';
import { asNumber, type Value } from '../value';
import { fillWildcards, wildcardMatcher } from '../wildcard-fields';
import type { Aggregate, AggregateArgument, Composite } from './aggregate';
import { distinctCount } from './distinct-count';
import { distinctSlot } from './distinct-slot';
import type { RowGroups } from './group-keys';
import type { Reader, RowTimes, Slot } from './slot';
import { sparklineAccumulator, type SparklineExtent } from './sparkline';
import { expandedRows, partialFields, partialRows } from './value-map';

/** Aggregations at work over numbered groups. */
export interface GroupedAggregates {
  add(batch: Batch, groups: RowGroups): void;
  /** The output columns in order: for each group from 0 to `size` - 1 its result so far. */
  results(size: number): readonly (readonly [string, readonly Value[]])[];
}

/** How the groups are computed. */
export interface GroupedOptions {
  readonly allNumeric?: boolean;
  /** Fields that wildcards leave out: those of the by clause. */
  readonly by?: readonly string[];
  /** The length in seconds of the bucket that a group stands for (timechart). */
  readonly spanSeconds?: (group: number) => number;
}

/** Starts aggregations; wildcards are resolved against each batch's fields as they come. */
export function groupedAggregates(
  aggregates: readonly Aggregate[],
  context: SearchContext,
  options: GroupedOptions = {},
): GroupedAggregates {
  const slots = aggregates.map((aggregate) => ({
    aggregate,
    byField: new Map<string, Slot>(),
    extent: firstExtent(context),
  }));
  const open = (entry: (typeof slots)[number], field: string): Slot => {
    const known = entry.byField.get(field);
    if (known) return known;
    const { aggregate } = entry;
    const wild = aggregate.argument.kind === 'wildcard' ? aggregate.argument.pattern : undefined;
    const name = wild === undefined ? aggregate.name : fillWildcards(wild, aggregate.name, field);
    const slot = openSlot(aggregate, name, context, options, entry.extent);
    entry.byField.set(field, slot);
    return slot;
  };
  for (const entry of slots) if (entry.aggregate.argument.kind !== 'wildcard') open(entry, '');
  return {
    add(batch, groups) {
      if (partialRows(batch)) {
        for (const entry of slots) {
          const { argument } = entry.aggregate;
          const fields = argument.kind === 'wildcard' ? partialMatches(batch, argument.pattern) : [''];
          for (const field of fields) open(entry, field).addPartial(batch, groups, field || undefined);
        }
        return;
      }
      let known: { readonly times: RowTimes } | undefined;
      const times = (): RowTimes => (known ??= { times: column(batch, '_time')?.map(asNumber) }).times;
      const addField = (slot: Slot, field: string): void => {
        const coded = slot.addCoded && codedColumn(batch, field);
        if (coded) slot.addCoded?.(coded, groups);
        else slot.add(readField(batch, field), batch, groups, times);
      };
      for (const entry of slots) {
        const { argument } = entry.aggregate;
        if (argument.kind === 'wildcard') {
          for (const field of matchingFields(batch, argument.pattern, options.by ?? [])) {
            addField(open(entry, field), field);
          }
        } else if (argument.kind === 'field') addField(open(entry, ''), argument.field);
        else open(entry, '').add(reader(entry.aggregate, batch, context), batch, groups, times);
      }
    },
    results: (size) =>
      slots.flatMap(({ byField }) =>
        [...byField.keys()].sort(compareText).map((field) => {
          const slot = byField.get(field) as Slot;
          return [slot.name, slot.results(size)] as const;
        }),
      ),
  };
}

function openSlot(
  aggregate: Aggregate,
  name: string,
  context: SearchContext,
  options: GroupedOptions,
  extent: SparklineExtent,
): Slot {
  const { argument, sparkline } = aggregate;
  if (argument.kind === 'composite') return compositeSlot(name, argument.composite, context, options);
  if (argument.kind === 'rows' && !sparkline) return rowCounter(name);
  if (aggregate.definition === distinctCount && !sparkline) return distinctSlot(name, argument);
  return accumulating(name, argument, accumulatorFactory(aggregate, context, options, extent));
}

function partialMatches(batch: Batch, pattern: string): readonly string[] {
  return partialFields(batch).filter(wildcardMatcher(pattern));
}

/** What a sparkline covers before any row came. */
function firstExtent(context: SearchContext): SparklineExtent {
  const searched = searchedRange(context);
  if (!searched) return { earliest: Infinity, latest: -Infinity };
  return { earliest: searched.earliest, latest: Math.max(searched.earliest, searched.latest - 1e-6) };
}

/** The makers of an aggregate's accumulators, one a group. */
export function accumulatorFactory(
  aggregate: Aggregate,
  context: SearchContext,
  options: GroupedOptions,
  extent: SparklineExtent,
): (group: number) => Accumulator {
  const fixed: AggregationOptions = {
    listValues: context.host.limits.listValues,
    allNumeric: options.allNumeric ?? false,
    ...(aggregate.parameter === undefined ? {} : { parameter: aggregate.parameter }),
  };
  const { definition, sparkline } = aggregate;
  if (sparkline) {
    return () =>
      sparklineAccumulator(() => definition.create(fixed), extent, sparkline.span, context.timeZone);
  }
  const { spanSeconds } = options;
  if (!spanSeconds || !definition.needsSpan) return () => definition.create(fixed);
  return (group) => definition.create({ ...fixed, spanSeconds: spanSeconds(group) });
}

/** The fields of a batch that an aggregation's wildcard means: no by fields, hidden ones only if asked for. */
export function matchingFields(batch: Batch, pattern: string, by: readonly string[]): string[] {
  const matches = wildcardMatcher(pattern);
  const hidden = pattern.startsWith('_');
  return fieldNames(batch).filter(
    (name) => matches(name) && !by.includes(name) && (hidden || !name.startsWith('_')),
  );
}

function readField(batch: Batch, field: string): Reader {
  const values = column(batch, field);
  return values && ((row) => values[row] ?? null);
}

/** Reads what an aggregate without wildcards needs of a batch's rows; true counts as 1, false as nothing. */
export function reader(aggregate: Aggregate, batch: Batch, context: SearchContext): Reader {
  const { argument } = aggregate;
  if (argument.kind === 'field') return readField(batch, argument.field);
  if (argument.kind !== 'eval') return () => 1;
  const evaluate = argument.expression.bind(batch, context);
  return (row) => {
    const value = evaluate(row);
    return typeof value === 'boolean' ? (value ? 1 : null) : value;
  };
}

/** An expression over aggregations: evaluated over a table of their results, a row for each group. */
function compositeSlot(
  name: string,
  { parts, expression }: Composite,
  context: SearchContext,
  options: GroupedOptions,
): Slot {
  const inner = groupedAggregates(parts, context, options);
  return {
    name,
    add: (_read, batch, groups) => inner.add(batch, groups),
    addPartial: (batch, groups) => inner.add(batch, groups),
    results(size) {
      const evaluate = expression.bind(tableBatch(size, new Map(inner.results(size))), context);
      return Array.from({ length: size }, (_, group) => evaluate(group));
    },
  };
}

/** `count` without a field, the fast way. */
function rowCounter(name: string): Slot {
  const counts: number[] = [];
  return {
    name,
    addPartial(batch, { rows, groups }) {
      const stands = partialRows(batch);
      for (let i = 0; i < groups.length; i++) {
        const group = groups[i] as number;
        const number = asNumber(stands?.[rows ? (rows[i] as number) : i] ?? null);
        if (group >= 0) counts[group] = (counts[group] ?? 0) + (number ?? 0);
      }
    },
    add(_read, _batch, { groups }) {
      for (let i = 0; i < groups.length; i++) {
        const group = groups[i] as number;
        if (group >= 0) counts[group] = (counts[group] ?? 0) + 1;
      }
    },
    results: (size) => Array.from({ length: size }, (_, group) => counts[group] ?? 0),
  };
}

function accumulating(
  name: string,
  argument: AggregateArgument,
  create: (group: number) => Accumulator,
): Slot {
  const accumulators: (Accumulator | undefined)[] = [];
  return {
    name,
    addPartial(batch, groups, field) {
      const read = field === undefined ? argument : { kind: 'field' as const, field };
      for (const { value, time, group } of expandedRows(batch, groups, read)) {
        if (value !== null) (accumulators[group] ??= create(group)).add(value, time);
      }
    },
    add(read, _batch, { rows, groups }, timesOf) {
      if (!read) return;
      const times = timesOf();
      for (let i = 0; i < groups.length; i++) {
        const group = groups[i] as number;
        if (group < 0) continue;
        const row = rows ? (rows[i] as number) : i;
        const value = read(row);
        if (value === null) continue;
        (accumulators[group] ??= create(group)).add(value, times ? (times[row] ?? null) : null);
      }
    },
    results: (size) =>
      Array.from({ length: size }, (_, group) => (accumulators[group] ?? create(group)).result()),
  };
}
