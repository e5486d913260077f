import type { PatternId } from '../../knowledge/causes/pattern-ids';
import type { Threshold } from '../threshold';

/** One way in which neighbours in time decide about a failure. */
export interface Pattern {
  readonly id: PatternId;
  /** The thresholds that only this pattern uses. */
  readonly thresholds: readonly Threshold[];
  /**
   * Commands that add facts to each failure, in fields `k677_...`. They run over the failures only, newest first,
   * after the keys and the successes around each failure are known (see neighbours.ts).
   */
  readonly facts: readonly string[];
  /** When it applies: an eval condition by failure codes. Codes without a rule in the knowledge are ignored. */
  readonly holds: readonly Condition[];
}

/** An eval condition, and the failure codes for which it is asked. */
export interface Condition {
  readonly codes: readonly string[];
  readonly when: string;
}
