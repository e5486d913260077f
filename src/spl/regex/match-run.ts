/** What comes after a step: true where the rest of the pattern matches from the place on. */
export type Continue = (at: number) => boolean;

/** A part of a pattern: true where it matches at the place and what comes after it does too. */
export type Step = (at: number, next: Continue) => boolean;

/** One search for a match, as its steps see it. */
export interface Run {
  subject: string;
  /** Where the search began, for `\G`. */
  from: number;
  /** Start and end of the whole and of each group, -1 where unset. */
  slots: Int32Array;
  /** Where `\K` made the match begin, or -1. */
  keep: number;
  steps: number;
}

/** Thrown inside a search that tries more than its limit. */
export class TooManySteps extends Error {}

/** Counts a step. Throws TooManySteps beyond the limit. */
export function count(run: Run, limit: number): void {
  if (++run.steps > limit) throw new TooManySteps();
}

/** The place after the character at a place. */
export function after(subject: string, at: number): number {
  const code = subject.codePointAt(at) ?? 0;
  return at + (code > 0xffff ? 2 : 1);
}

/** The place of the character before a place. */
export function before(subject: string, at: number): number {
  const low = subject.charCodeAt(at - 1);
  const high = subject.charCodeAt(at - 2);
  return at - (low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff ? 2 : 1);
}
