import type { Accumulator, AggregationDefinition } from '../aggregation';
import { asText, isMulti } from '../value';

/** Counts distinct texts; "1.0" and "1" are two. */
function distinct(result: (size: number) => number): Accumulator {
  const seen = new Set<string>();
  return {
    add(value) {
      if (typeof value === 'string') seen.add(value);
      else if (value === null) return;
      else if (isMulti(value)) for (const text of value) seen.add(text);
      else seen.add(asText(value) as string);
    },
    result: () => result(seen.size),
  };
}

/** dc: the number of distinct values. */
export const distinctCount: AggregationDefinition = {
  name: 'distinct_count',
  aliases: ['dc'],
  create: () => distinct((size) => size),
};

/** estdc: an estimate in Splunk from 1,000 values on (approx_dc_threshold); exact here. */
export const estimatedDistinctCount: AggregationDefinition = {
  name: 'estdc',
  create: () => distinct((size) => size),
};

/** estdc_error: the estimate's relative error, which is 0 since the count is exact. */
export const estimatedDistinctCountError: AggregationDefinition = {
  name: 'estdc_error',
  create: () => distinct(() => 0),
};
