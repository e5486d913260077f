import type { AggregationDefinition } from '../aggregation';
import { isMulti } from '../value';

/** count(f): the values of a field, each value of a multivalue for itself. Without a field: the rows. */
export const count: AggregationDefinition = {
  name: 'count',
  aliases: ['c'],
  fieldOptional: true,
  create() {
    let total = 0;
    return {
      add(value) {
        if (value !== null) total += isMulti(value) ? value.length : 1;
      },
      result: () => total,
    };
  },
};
