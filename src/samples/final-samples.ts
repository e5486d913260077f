import { FINAL_STORIES } from './final-stories/catalogue';
import type { SampleOptions } from './generate-samples';

/**
 * The options of the samples for the final scoring: other stories, people and moments than the first ones. The
 * share of successes leaves room for every story.
 */
export const FINAL_SAMPLES: SampleOptions = {
  seed: 'kattegat',
  events: 30_000,
  successShare: 0.89,
  stories: FINAL_STORIES,
};
