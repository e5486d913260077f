import type { AggregationDefinition } from '../aggregation';
import { numericAccumulator } from './numeric-accumulator';

/**
 * Variance by Welford's method. `sample`: divided by n - 1 instead of n. One number has the spread 0, as
 * in the documented example (group MbLg).
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Aggregatefunctions (var, mean).
 */
function spread(name: string, sample: boolean, root: boolean): AggregationDefinition {
  return {
    name,
    create(options) {
      let count = 0;
      let mean = 0;
      let squares = 0;
      return numericAccumulator(options, {
        take(number) {
          count++;
          const distance = number - mean;
          mean += distance / count;
          squares += distance * (number - mean);
        },
        result() {
          if (count === 0) return null;
          if (count === 1) return 0;
          const variance = squares / (sample ? count - 1 : count);
          return root ? Math.sqrt(variance) : variance;
        },
      });
    },
  };
}

/** stdev: the standard deviation of a sample. */
export const sampleDeviation = spread('stdev', true, true);
/** stdevp: the standard deviation of the whole population. */
export const populationDeviation = spread('stdevp', false, true);
/** var: the variance of a sample. */
export const sampleVariance = spread('var', true, false);
/** varp: the variance of the whole population. */
export const populationVariance = spread('varp', false, false);
