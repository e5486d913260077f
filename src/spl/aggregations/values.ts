import type { AggregationDefinition } from '../aggregation';
import { compareText } from '../ordering';
import { fromTexts, texts } from '../value';

/** values: the distinct values in lexicographical order, without a limit. */
export const values: AggregationDefinition = {
  name: 'values',
  create() {
    const seen = new Set<string>();
    return {
      add(value) {
        if (typeof value === 'string') seen.add(value);
        else for (const text of texts(value)) seen.add(text);
      },
      result: () => fromTexts([...seen].sort(compareText)),
    };
  },
};
