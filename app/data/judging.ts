import type { Judging } from './page-state';

/** The longest range, in seconds, that is judged with neighbours unasked: every granted ticket in it is read. */
const longestJudged = 8 * 86400;

/** How a range of so many seconds is judged where `chosen` does not say it. */
export function judgingOf(chosen: Judging | undefined, seconds: number): Judging {
  return chosen ?? (seconds > 0 && seconds <= longestJudged ? 'neighbours' : 'alone');
}
