import type { AggregationDefinition } from '../aggregation';
import { numericAccumulator } from './numeric-accumulator';

/**
 * The sum of a bucket by unit of time; the bucket's length comes from timechart, the only command that
 * has it.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Timefunctions (per_hour).
 */
function perTime(name: string, seconds: number): AggregationDefinition {
  return {
    name,
    needsSpan: true,
    create(options) {
      let total = 0;
      let any = false;
      return numericAccumulator(options, {
        take(number) {
          total += number;
          any = true;
        },
        result: () => (any && options.spanSeconds ? (total * seconds) / options.spanSeconds : null),
      });
    },
  };
}

/** per_second: the bucket's sum by second. */
export const perSecond = perTime('per_second', 1);
/** per_minute: the bucket's sum by minute. */
export const perMinute = perTime('per_minute', 60);
/** per_hour: the bucket's sum by hour. */
export const perHour = perTime('per_hour', 3600);
/** per_day: the bucket's sum by day. */
export const perDay = perTime('per_day', 86400);
