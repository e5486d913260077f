import type { ArgumentToken } from './arguments';
import { endOfQuoted, endOfSingleQuoted, unquote } from './quoted-text';

const BLANK = /\s/;
const PUNCTUATION = /==|!=|<=|>=|[,()[\]=<>]/y;
const WORD = /(?:[^\s",()[\]=<>!\\]|\\[^]|!(?!=))+/y;

/**
 * The token of a command's arguments that begins at or after `at`; undefined where only blanks follow.
 * Never fails: a lone quote is a word of its own, which no command takes.
 */
export function argumentToken(text: string, at: number, end: number): ArgumentToken | undefined {
  let start = at;
  while (start < end && BLANK.test(text[start] as string)) start++;
  if (start >= end) return undefined;
  const token = (kind: ArgumentToken['kind'], stop: number): ArgumentToken => {
    const raw = text.slice(start, stop);
    const quoted = kind === 'quoted' || kind === 'single';
    return { kind, raw, text: quoted ? unquote(raw) : raw, span: { start, end: stop }, spaced: start > at };
  };
  const first = text[start];
  if (first === '"') {
    const stop = endOfQuoted(text, start, end);
    return stop < 0 ? token('word', end) : token('quoted', stop);
  }
  if (first === "'") {
    const stop = endOfSingleQuoted(text, start, end);
    if (stop > 0) return token('single', stop);
  }
  PUNCTUATION.lastIndex = start;
  if (PUNCTUATION.test(text)) return token('punct', Math.min(PUNCTUATION.lastIndex, end));
  WORD.lastIndex = start;
  return token('word', WORD.test(text) ? Math.min(WORD.lastIndex, end) : start + 1);
}
