import type { Span } from './error';
import { syntaxError } from './error';
import { endOfQuoted, endOfSingleQuoted } from './quoted-text';

const mismatched = (span: Span): Error =>
  syntaxError("Error in 'SearchParser': Mismatched quotes and/or parenthesis.", span);

/** The offset after what begins at `at`: a quoted text, a name in single quotes, an escape or a character. */
function skipOne(text: string, at: number, end: number): number {
  const char = text[at];
  if (char === '\\') return Math.min(at + 2, end);
  if (char === '"') {
    const stop = endOfQuoted(text, at, end);
    if (stop < 0) throw mismatched({ start: at, end });
    return stop;
  }
  if (char === "'") {
    const stop = endOfSingleQuoted(text, at, end);
    if (stop > 0) return stop;
  }
  return at + 1;
}

/** The offset after the `]` that closes the bracket at `start`. Fails where none does. */
export function endOfBracket(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at = skipOne(text, at, end)) {
    if (text[at] === '[') depth++;
    if (text[at] === ']' && --depth === 0) return at + 1;
  }
  throw syntaxError("Error in 'SearchParser': Missing a closing bracket for '['.", { start, end: start + 1 });
}

/** The spans of the brackets that stand outside quotes, each with its brackets; inner ones are not listed. */
export function bracketsIn(text: string, span: Span): Span[] {
  const found: Span[] = [];
  for (let at = span.start; at < span.end;) {
    if (text[at] === '[') {
      const stop = endOfBracket(text, at, span.end);
      found.push({ start: at, end: stop });
      at = stop;
    } else at = skipOne(text, at, span.end);
  }
  return found;
}

/**
 * The commands of a pipeline, without the pipes and the blanks around them. Pipes in quotes and in brackets
 * do not part commands. A pipe at the very beginning is dropped, and `leadingPipe` tells of it.
 */
export function splitPipeline(
  text: string,
  span: Span,
): { readonly commands: readonly Span[]; readonly leadingPipe: boolean } {
  const pieces: Span[] = [];
  let start = span.start;
  const close = (end: number): void => {
    pieces.push(trimmed(text, { start, end }));
    start = end + 1;
  };
  for (let at = span.start; at < span.end;) {
    const char = text[at];
    if (char === '|') {
      close(at);
      at++;
    } else if (char === '[') at = endOfBracket(text, at, span.end);
    else if (char === ']') {
      throw syntaxError("Error in 'SearchParser': Mismatched ']'.", { start: at, end: at + 1 });
    } else at = skipOne(text, at, span.end);
  }
  close(span.end);
  const first = pieces[0] as Span;
  const leadingPipe = pieces.length > 1 && first.start === first.end;
  return { commands: leadingPipe ? pieces.slice(1) : pieces, leadingPipe };
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
