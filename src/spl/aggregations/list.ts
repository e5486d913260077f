import type { AggregationDefinition } from '../aggregation';
import { fromTexts, texts } from '../value';

/** list: the values in the order they came, repeats included, at most `listValues` (100 in Splunk). */
export const list: AggregationDefinition = {
  name: 'list',
  create(options) {
    const kept: string[] = [];
    return {
      add(value) {
        if (kept.length >= options.listValues) return;
        for (const text of texts(value)) if (kept.length < options.listValues) kept.push(text);
      },
      result: () => fromTexts([...kept]),
    };
  },
};
