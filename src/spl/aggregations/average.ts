import type { AggregationDefinition } from '../aggregation';
import { numericAccumulator } from './numeric-accumulator';

/** avg: the arithmetic mean of the numbers; null without any. */
export const average: AggregationDefinition = {
  name: 'avg',
  aliases: ['mean'],
  create(options) {
    let total = 0;
    let count = 0;
    return numericAccumulator(options, {
      take(number) {
        total += number;
        count++;
      },
      result: () => (count > 0 ? total / count : null),
    });
  },
};
