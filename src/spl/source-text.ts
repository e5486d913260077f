import type { Span } from './error';
import { SplError } from './error';

/** A run of the parsed text and the place in the typed text that it came from. */
interface Piece {
  /** Where the run begins in the parsed text; it ends where the next one begins. */
  readonly start: number;
  readonly origin: Span;
  /** True where the run is the typed text itself, character by character. */
  readonly verbatim: boolean;
}

/**
 * The text of a search as it is parsed, and where each character came from. Macros, subsearches and
 * templates are replaced by other text before parsing; a place inside such text is the place of the call.
 */
export interface SourceText {
  readonly text: string;
  /** The text as the user typed it. */
  readonly original: string;
  readonly pieces: readonly Piece[];
}

/** A replacement of a part of a text. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** The typed text, as it is. */
export function sourceText(original: string): SourceText {
  const origin = { start: 0, end: original.length };
  return { text: original, original, pieces: [{ start: 0, origin, verbatim: true }] };
}

/** A place of the parsed text as a place of the typed text. */
export function originalSpan(source: SourceText, span: Span): Span {
  const first = originOf(source, span.start);
  if (span.end <= span.start) {
    return first.verbatim ? { start: first.start, end: first.start } : { start: first.start, end: first.end };
  }
  const last = originOf(source, span.end - 1);
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}

function originOf(source: SourceText, offset: number): Span & { readonly verbatim: boolean } {
  let low = 0;
  let high = source.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.pieces[middle] as Piece).start <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = source.pieces[low] as Piece;
  if (!piece.verbatim) return { ...piece.origin, verbatim: false };
  const at = piece.origin.start + offset - piece.start;
  return { start: at, end: at + 1, verbatim: true };
}

/** The source with parts replaced; edits are apart and in order. */
export function replaceParts(source: SourceText, edits: readonly Edit[]): SourceText {
  if (edits.length === 0) return source;
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  let index = 0;
  const endOf = (piece: number): number => source.pieces[piece + 1]?.start ?? source.text.length;
  const copy = (end: number): void => {
    if (end <= at) return;
    while (endOf(index) <= at) index++;
    for (let piece = index; piece < source.pieces.length; piece++) {
      const { start: from, origin, verbatim } = source.pieces[piece] as Piece;
      if (from >= end) break;
      const start = Math.max(at, from);
      const shifted = verbatim ? { start: origin.start + start - from, end: origin.end } : origin;
      pieces.push({ start: length + start - at, origin: shifted, verbatim });
    }
    parts.push(source.text.slice(at, end));
    length += end - at;
  };
  for (const edit of edits) {
    copy(edit.span.start);
    if (edit.text.length > 0) {
      pieces.push({ start: length, origin: originalSpan(source, edit.span), verbatim: false });
      parts.push(edit.text);
      length += edit.text.length;
    }
    at = edit.span.end;
  }
  copy(source.text.length);
  if (pieces.length === 0) pieces.push({ start: 0, origin: { start: 0, end: 0 }, verbatim: false });
  return { text: parts.join(''), original: source.original, pieces };
}

/**
 * The error with its place in the typed text; an error that has it already, or is none of ours, stays.
 * A search so deeply nested that the stack overflows has reached a limit, as has one that makes a text longer than can
 * be held.
 */
function locateError(error: unknown, source: SourceText): unknown {
  if (error instanceof RangeError && error.message.includes('call stack')) {
    return new SplError('limit', 'The search is nested too deeply.', undefined, true);
  }
  if (error instanceof RangeError && /^Invalid (?:string|array) length$/.test(error.message)) {
    return new SplError(
      'limit',
      'The search makes a text or a list longer than can be held.',
      undefined,
      true,
    );
  }
  if (!(error instanceof SplError) || error.located || !error.span) return error;
  return new SplError(error.kind, error.message, originalSpan(source, error.span), true);
}

/** Runs something over this source; an error thrown by it gets its place in the typed text. */
export function locating<T>(source: SourceText, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw locateError(error, source);
  }
}
