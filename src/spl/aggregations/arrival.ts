import type { AggregationDefinition } from '../aggregation';
import { isMulti, type Value } from '../value';

/** first: the first value that came; events come newest first. */
export const first: AggregationDefinition = {
  name: 'first',
  create() {
    let found: Value = null;
    return {
      add(value) {
        if (found === null) found = isMulti(value) ? (value[0] as string) : value;
      },
      result: () => found,
    };
  },
};

/** last: the last value that came. */
export const last: AggregationDefinition = {
  name: 'last',
  create() {
    let found: Value = null;
    return {
      add(value) {
        if (value !== null) found = isMulti(value) ? (value[value.length - 1] as string) : value;
      },
      result: () => found,
    };
  },
};
