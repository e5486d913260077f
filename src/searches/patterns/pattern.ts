import type { PatternId } from '../../knowledge/causes/pattern-ids';

/** A number that an administrator may tune, shipped as a macro of its own. */
export interface Threshold {
  /** The macro's name, `k677_...`. */
  readonly name: string;
  readonly value: number;
  /** What it decides and how to choose it; becomes the macro's description. */
  readonly description: string;
}

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

/** The macro call of a threshold, to stand in an expression. */
export const limit = ({ name }: Threshold): string => `\`${name}\``;
