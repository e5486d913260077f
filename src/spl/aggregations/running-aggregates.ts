import type { Accumulator } from '../aggregation';
import { assignColumns, column, type Batch } from '../batch';
import type { SearchContext } from '../context';
import { runtimeError } from '../error';
import type { Expression } from '../expression';
import { asNumber, type Value } from '../value';
import { fillWildcards } from '../wildcard-fields';
import type { Aggregate } from './aggregate';
import { accumulatorFactory, reader } from './grouped-aggregates';

/** Splunk's words: https://github.com/mockdr/mockdr/blob/main/backend/tests/unit/splunk/test_stats_commands.py */
const UNSORTED =
  "Error in 'streamstats' command: time_window can only be used on input that is sorted in time order (both ascending and descending order are ok).";

/** Options of streamstats, named as in its documentation. */
export interface RunningOptions {
  /** Whether a row counts for itself. */
  readonly current: boolean;
  /** Most rows that count; 0 for all. */
  readonly window: number;
  /** Seconds that the counted rows may lie apart; 0 for any. */
  readonly timeWindow: number;
  /** One window for all groups, or one for each. */
  readonly global: boolean;
  readonly resetOnChange: boolean;
  readonly allNumeric: boolean;
  readonly resetBefore: Expression | undefined;
  readonly resetAfter: Expression | undefined;
}

/** Most rows in a window of time. Source: limits.conf.spec, [stats] max_stream_window. */
const MAX_STREAM_WINDOW = 10000;

interface Seen {
  readonly group: number;
  readonly time: number | null;
  readonly values: readonly Value[];
}

/**
 * Aggregations over the rows so far: takes the next batch and the group of each of its rows (-1 for none,
 * such rows pass untouched) and gives the batch with the results written in.
 */
export function runningAggregates(
  aggregates: readonly Aggregate[],
  options: RunningOptions,
  context: SearchContext,
  fieldsOf: (batch: Batch, pattern: string) => readonly string[],
): (batch: Batch, groups: Int32Array) => Batch {
  const terms = termNumbers();
  const state = options.window > 0 || options.timeWindow > 0 ? windowed(options) : cumulative();
  let previous = -1;
  return (batch, groups) => {
    const resolved = resolve(aggregates, batch, fieldsOf).map((aggregate) => ({
      name: aggregate.name,
      number: terms(aggregate.name),
      read: reader(aggregate, batch, context),
      create: () => accumulatorFactory(aggregate, context, options, { earliest: 0, latest: 0 })(0),
    }));
    const times = column(batch, '_time');
    const outputs = resolved.map(({ name }) => groupsOnly(batch, name, groups));
    const result = assignColumns(
      batch,
      resolved.map(({ name }, index) => [name, outputs[index] as Value[]] as const),
    );
    const before = options.resetBefore?.bind(batch, context);
    const after = options.resetAfter?.bind(result, context);
    for (let row = 0; row < batch.length; row++) {
      const group = groups[row] as number;
      if (before?.(row) === true) state.reset();
      if (group >= 0) {
        if (options.resetOnChange && previous >= 0 && group !== previous) state.reset();
        previous = group;
        const values: Value[] = [];
        for (const { number, read } of resolved) values[number] = read?.(row) ?? null;
        const seen = { group, time: times ? asNumber(times[row] ?? null) : null, values };
        if (options.current) state.add(seen, resolved);
        else state.advance(seen);
        resolved.forEach((term, index) => {
          (outputs[index] as Value[])[row] = state.result(group, term);
        });
        if (!options.current) state.add(seen, resolved);
      }
      if (after?.(row) === true) state.reset();
    }
    return result;
  };
}

interface Term {
  readonly number: number;
  readonly create: () => Accumulator;
}

interface RunningState {
  add(seen: Seen, terms: readonly Term[]): void;
  /** Makes room for a row that itself does not count yet. */
  advance(seen: Seen): void;
  result(group: number, term: Term): Value;
  reset(): void;
}

/** All rows since the start or the last reset. */
function cumulative(): RunningState {
  let groups: Accumulator[][] = [];
  const at = (group: number, { number, create }: Term): Accumulator =>
    ((groups[group] ??= [])[number] ??= create());
  return {
    add({ group, values, time }, terms) {
      for (const term of terms) {
        const value = values[term.number] ?? null;
        if (value !== null) at(group, term).add(value, time);
      }
    },
    advance: () => undefined,
    result: (group, term) => at(group, term).result(),
    reset: () => void (groups = []),
  };
}

/** The last rows only: results are computed anew over the window. */
function windowed({ window, timeWindow, global, current }: RunningOptions): RunningState {
  let rows = new Map<number, Seen[]>();
  let direction = 0;
  let last: number | null = null;
  const most = window > 0 ? window : MAX_STREAM_WINDOW;
  const open = (group: number): Seen[] => {
    const key = global ? 0 : group;
    let held = rows.get(key);
    if (!held) rows.set(key, (held = []));
    return held;
  };
  const trim = (seen: Seen, room: number): void => {
    const held = open(seen.group);
    if (timeWindow > 0) {
      checkOrder(seen.time);
      while (held[0] && Math.abs((held[0].time as number) - (seen.time as number)) >= timeWindow)
        held.shift();
    }
    while (held.length > room) held.shift();
  };
  const checkOrder = (time: number | null): void => {
    if (time === null) throw runtimeError(UNSORTED);
    if (last !== null && time !== last) {
      const way = Math.sign(time - last);
      if (direction !== 0 && way !== direction) {
        throw runtimeError(UNSORTED);
      }
      direction = way;
    }
    last = time;
  };
  return {
    add(seen) {
      if (current) trim(seen, most - 1);
      const held = open(seen.group);
      held.push(seen);
      if (held.length > most) held.shift();
    },
    advance: (seen) => trim(seen, most),
    result(group, { number, create }) {
      const accumulator = create();
      for (const seen of open(group)) {
        const value = seen.values[number] ?? null;
        if (seen.group === group && value !== null) accumulator.add(value, seen.time);
      }
      return accumulator.result();
    },
    reset: () => void (rows = new Map()),
  };
}

/** Numbers the terms by their output names, the same in every batch. */
function termNumbers(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    let number = numbers.get(name);
    if (number === undefined) numbers.set(name, (number = numbers.size));
    return number;
  };
}

function resolve(
  aggregates: readonly Aggregate[],
  batch: Batch,
  fieldsOf: (batch: Batch, pattern: string) => readonly string[],
): Aggregate[] {
  return aggregates.flatMap((aggregate): Aggregate[] => {
    const { argument } = aggregate;
    if (argument.kind !== 'wildcard') return [aggregate];
    return fieldsOf(batch, argument.pattern).map((field) => ({
      ...aggregate,
      argument: { kind: 'field', field },
      name: fillWildcards(argument.pattern, aggregate.name, field),
    }));
  });
}

/** A new output column: what the rows outside of all groups had before, null for the others. */
function groupsOnly(batch: Batch, name: string, groups: Int32Array): Value[] {
  const before = groups.includes(-1) ? column(batch, name) : undefined;
  return Array.from(groups, (group, row) => (group < 0 ? (before?.[row] ?? null) : null));
}
