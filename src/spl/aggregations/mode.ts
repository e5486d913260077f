import type { AggregationDefinition } from '../aggregation';
import { texts } from '../value';

/** mode: the most frequent value as text; of equally frequent ones the first that came. */
export const mode: AggregationDefinition = {
  name: 'mode',
  create() {
    const counts = new Map<string, number>();
    return {
      add(value) {
        for (const text of texts(value)) counts.set(text, (counts.get(text) ?? 0) + 1);
      },
      result() {
        let best: string | null = null;
        let most = 0;
        for (const [text, count] of counts) {
          if (count > most) [best, most] = [text, count];
        }
        return best;
      },
    };
  },
};
