import type { AggregationDefinition } from '../aggregation';
import { numericAccumulator } from './numeric-accumulator';

/** sum: null where there is no number at all. */
export const sum: AggregationDefinition = {
  name: 'sum',
  create(options) {
    let total = 0;
    let any = false;
    return numericAccumulator(options, {
      take(number) {
        total += number;
        any = true;
      },
      result: () => (any ? total : null),
    });
  },
};

/** sumsq: the sum of the squares. */
export const sumOfSquares: AggregationDefinition = {
  name: 'sumsq',
  create(options) {
    let total = 0;
    let any = false;
    return numericAccumulator(options, {
      take(number) {
        total += number * number;
        any = true;
      },
      result: () => (any ? total : null),
    });
  },
};
