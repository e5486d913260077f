import type { SplError } from './error';

/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The line and the column of an offset. */
export function placeOf(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Longest piece of a line that a code frame shows. */
const WIDTH = 110;

/**
 * An error for people: the message, then line and column, the line of the text, and carets below the place.
 * `text` is what the user typed; the error must be located (parseSearch and startSearch see to that).
 */
export function printError(error: SplError, text: string): string {
  if (!error.span) return error.message;
  const { line, column } = placeOf(text, error.span.start);
  const full = (text.split('\n')[line - 1] ?? '').replaceAll('\t', ' ');
  const from = full.length > WIDTH ? Math.max(0, column - 1 - WIDTH / 2) : 0;
  const shown = full.slice(from, from + WIDTH);
  const before = from > 0 ? '...' : '';
  const after = from + WIDTH < full.length ? '...' : '';
  const width = Math.min(error.span.end - error.span.start, from + shown.length - (column - 1));
  const carets = ' '.repeat(before.length + column - 1 - from) + '^'.repeat(Math.max(1, width));
  return `${error.message}\n  line ${line}, column ${column}:\n  ${before}${shown}${after}\n  ${carets}`;
}
