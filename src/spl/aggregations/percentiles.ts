import type { AggregationDefinition, AggregationOptions } from '../aggregation';
import { numericAccumulator } from './numeric-accumulator';

type Pick = (sorted: Float64Array, percent: number) => number;

/** The number at rank floor(p/100 * count), counted from 0: perc_method=nearest-rank of limits.conf. */
const nearestRank: Pick = (sorted, percent) =>
  sorted[Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))] as number;

/** Between the two numbers around rank p/100 * (count - 1), in proportion. */
const interpolated: Pick = (sorted, percent) => {
  const rank = (percent * (sorted.length - 1)) / 100;
  const below = Math.floor(rank);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (rank - below);
};

function collect(
  options: AggregationOptions,
  percent: number,
  pick: Pick,
): ReturnType<typeof numericAccumulator> {
  const numbers: number[] = [];
  return numericAccumulator(options, {
    take: (number) => void numbers.push(number),
    result: () => (numbers.length === 0 ? null : pick(Float64Array.from(numbers).sort(), percent)),
  });
}

/**
 * The middle of the two middle numbers, an exact half rounded up: of 1 and 2 it is 2, of 1.2 and 1.4 it is 1.3.
 * Splunk's documentation calls the result an approximation, by the higher of the two; measured on Splunk 10.4.2, it is
 * this: https://github.com/mockdr/mockdr/blob/main/backend/tests/unit/splunk/test_stats_commands.py
 */
const middle: Pick = (sorted, percent) => {
  const between = interpolated(sorted, percent);
  return sorted.length % 2 === 0 && Math.abs(between % 1) === 0.5 ? between + 0.5 : between;
};

/** median: the number in the middle; of an even number of values see `middle`. */
export const median: AggregationDefinition = {
  name: 'median',
  create: (options) => collect(options, 50, middle),
};

/**
 * perc95, p95: as the documented examples have it, where perc50 of 1 to 10 is 5.5 and perc95 is 9.55.
 * Splunk estimates it from a digest when there are many values; here it is exact.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Aggregatefunctions (perc).
 */
export const percentile: AggregationDefinition = {
  name: 'perc',
  pattern: /^(?:perc|p)(\d+(?:\.\d+)?)$/i,
  create: (options) => collect(options, options.parameter ?? 95, interpolated),
};

/** upperperc95: the upper bound of the estimate, which here is the exact percentile too. */
export const upperPercentile: AggregationDefinition = {
  name: 'upperperc',
  pattern: /^upperperc(\d+(?:\.\d+)?)$/i,
  create: (options) => collect(options, options.parameter ?? 95, interpolated),
};

/** exactperc95: the value at the nearest rank, always one of the values. */
export const exactPercentile: AggregationDefinition = {
  name: 'exactperc',
  pattern: /^exactperc(\d+(?:\.\d+)?)$/i,
  create: (options) => collect(options, options.parameter ?? 95, nearestRank),
};
