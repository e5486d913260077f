import type { Value } from './value';

/** One group's state of an aggregation. */
export interface Accumulator {
  /** Takes a row's value (null where it lacks the field) and its _time (null where it has none). */
  add(value: Value, time: number | null): void;
  /** The result so far; does not change the state. */
  result(): Value;
}

/**
 * A stats function. `create` makes one group's state. `parameter` is the number in perc95 and the like.
 * `fieldOptional` is true for count (c) alone.
 * Source: Splunk Search Reference, "Statistical and charting functions".
 */
export interface AggregationDefinition {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly fieldOptional?: boolean;
  /** Matches names with a number in them: percentiles. */
  readonly pattern?: RegExp;
  /** True for per_second and its kin, which only timechart can compute. */
  readonly needsSpan?: boolean;
  create(options: AggregationOptions): Accumulator;
}

/** How an aggregation is to count. */
export interface AggregationOptions {
  readonly parameter?: number;
  /** Most values that list() keeps. */
  readonly listValues: number;
  readonly allNumeric: boolean;
  /** The length of the bucket in seconds, in timechart. */
  readonly spanSeconds?: number;
}
