import type { CauseText } from './cause';
import type { CauseRule } from './cause-rule';

/** Causes that belong together, and the rules that name them from one event, in the order in which they are tried. */
export interface CauseTheme {
  readonly causes: readonly CauseText[];
  readonly rules: readonly CauseRule[];
}
