import type { CauseId } from './cause-ids';

/** A cause as its own file tells it; id, verdict and one-sentence meaning stand in the list of ids. */
export interface CauseText {
  readonly id: CauseId;
  /** What went wrong, for the administrator, without values of the event. */
  readonly text: string;
  /** `documented`: a source says so; `heuristic`: practice says so, the features do not prove it. */
  readonly confidence: 'documented' | 'heuristic';
  /** What to do about it. Commands keep placeholders in capitals. */
  readonly action: string;
  /** https links, the best first. */
  readonly references: readonly [string, ...string[]];
}
