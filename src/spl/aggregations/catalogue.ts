import type { AggregationDefinition } from '../aggregation';
import { first, last } from './arrival';
import { average } from './average';
import { earliest, earliestTime, latest, latestTime } from './chronology';
import { count } from './count';
import { distinctCount, estimatedDistinctCount, estimatedDistinctCountError } from './distinct-count';
import { max, min, range } from './extremes';
import { list } from './list';
import { mode } from './mode';
import { perDay, perHour, perMinute, perSecond } from './per-time';
import { exactPercentile, median, percentile, upperPercentile } from './percentiles';
import { rate } from './rate';
import { populationDeviation, populationVariance, sampleDeviation, sampleVariance } from './spread';
import { sum, sumOfSquares } from './sum';
import { values } from './values';

/** Every stats function that is built. */
const aggregations: readonly AggregationDefinition[] = [
  average,
  count,
  distinctCount,
  earliest,
  earliestTime,
  estimatedDistinctCount,
  estimatedDistinctCountError,
  exactPercentile,
  first,
  last,
  latest,
  latestTime,
  list,
  max,
  median,
  min,
  mode,
  perDay,
  perHour,
  perMinute,
  perSecond,
  percentile,
  populationDeviation,
  populationVariance,
  range,
  rate,
  sampleDeviation,
  sampleVariance,
  sum,
  sumOfSquares,
  upperPercentile,
  values,
];

const byName = new Map(
  aggregations
    .filter((definition) => !definition.pattern)
    .flatMap((definition) =>
      [definition.name, ...(definition.aliases ?? [])].map((name) => [name, definition]),
    ),
);

/** A stats function and the number in its name. */
export interface NamedAggregation {
  readonly definition: AggregationDefinition;
  readonly parameter?: number;
}

/**
 * The stats function of this name, in any case; the number of a percentile comes as `parameter`.
 * Percentiles outside 0 to 100 do not exist.
 */
export function findAggregation(name: string): NamedAggregation | undefined {
  const definition = byName.get(name.toLowerCase());
  if (definition) return { definition };
  for (const candidate of aggregations) {
    const match = candidate.pattern?.exec(name);
    if (!match) continue;
    const parameter = Number(match[1]);
    if (parameter <= 100) return { definition: candidate, parameter };
  }
  return undefined;
}
