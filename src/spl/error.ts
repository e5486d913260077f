/** A piece of the search text: offsets in characters, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What went wrong with a search.
 * syntax: the text is not SPL; unsupported: it is SPL that this stand-in does not run;
 * unknown-macro: a macro that no installed app defines; runtime: it failed while running;
 * limit: it would pass one of Splunk's limits that cannot be cut silently.
 */
export type SplErrorKind = 'syntax' | 'unsupported' | 'unknown-macro' | 'runtime' | 'limit';

/**
 * A user's mistake in a search. The span is a place in the text that was being parsed (macros expanded)
 * until `locateError` has mapped it to the text as the user typed it; `located` says that this happened.
 */
export class SplError extends Error {
  constructor(
    readonly kind: SplErrorKind,
    message: string,
    readonly span?: Span,
    readonly located = false,
  ) {
    super(message);
    this.name = 'SplError';
  }
}

/** A search that is not written as SPL is. */
export const syntaxError = (message: string, span?: Span): SplError => new SplError('syntax', message, span);
/** Something that Splunk has and that is not run here; the message names it. */
export const unsupported = (message: string, span?: Span): SplError =>
  new SplError('unsupported', message, span);
/** A search that is well written, and fails on what it finds. */
export const runtimeError = (message: string, span?: Span): SplError =>
  new SplError('runtime', message, span);
