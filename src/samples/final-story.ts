import type { Story } from './story';

/** A story of the final scoring, written without sight of the rules that are scored. */
export interface FinalStory extends Story {
  /** Why its labels could be argued about, where the log cannot tell two causes apart. */
  readonly doubt?: string;
}
