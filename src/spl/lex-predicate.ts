import type { Span } from './error';
import { endOfQuoted, endOfSingleQuoted, unquote } from './quoted-text';

/** A token of a search expression. `single` is a name in single quotes, `function` is TERM( or CASE(. */
export interface PredicateToken {
  readonly kind:
    'word' | 'quoted' | 'single' | 'operator' | 'open' | 'close' | 'comma' | 'function' | 'end' | 'unknown';
  readonly text: string;
  readonly span: Span;
}

/** What may stand in a word: a term or a field name, a value, or a value in the list of IN. */
export type WordPlace = 'term' | 'value' | 'list';

const WORDS: Readonly<Record<WordPlace, RegExp>> = {
  term: /(?:[^\s"()=<>|!\\]|\\[^]|!(?!=))+/y,
  value: /(?:[^\s"()|\\]|\\[^])+/y,
  list: /(?:[^\s"(),|\\]|\\[^])+/y,
};

const BLANKS = /\s*/y;
const OPERATOR = /==|!=|<=|>=|[=<>]/y;
const FUNCTION = /(TERM|CASE)\(/y;

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The token that begins at or after `at`. Words keep their backslashes except before quotes and backslashes. */
export function predicateToken(text: string, at: number, end: number, place: WordPlace): PredicateToken {
  const start = Math.min(matchAt(BLANKS, text, at), end);
  const token = (kind: PredicateToken['kind'], stop: number, value?: string): PredicateToken => ({
    kind,
    text: value ?? text.slice(start, stop),
    span: { start, end: stop },
  });
  if (start >= end) return token('end', start);
  const first = text[start] as string;
  if (first === '(') return token('open', start + 1);
  if (first === ')') return token('close', start + 1);
  if (first === ',') return token('comma', start + 1);
  if (first === '"') {
    const stop = endOfQuoted(text, start, end);
    return stop < 0 ? token('unknown', end) : token('quoted', stop, unquote(text.slice(start, stop)));
  }
  if (first === "'" && place === 'term') {
    const stop = endOfSingleQuoted(text, start, end);
    if (stop > 0) return token('single', stop, unquote(text.slice(start, stop)));
  }
  const called = matchAt(FUNCTION, text, start);
  if (called > start) return readFunction(text, start, called, end);
  if (place === 'term') {
    const operator = matchAt(OPERATOR, text, start);
    if (operator > start) return token('operator', Math.min(operator, end));
  }
  const stop = Math.min(matchAt(WORDS[place], text, start), end);
  if (stop === start) return token('unknown', start + 1);
  return token('word', stop, plainWord(text.slice(start, stop)));
}

/** A word without the commas that end it, which only part terms, and with its escapes resolved. */
function plainWord(raw: string): string {
  const word = raw.length > 1 ? raw.replace(/,+$/, '') : raw;
  return word.includes('\\') ? word.replace(/\\(["\\])/g, '$1') : word;
}

/** TERM(...) or CASE(...): the text between the parentheses, as it is. */
function readFunction(text: string, start: number, inner: number, end: number): PredicateToken {
  let depth = 1;
  for (let at = inner; at < end; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) {
      const content = text.slice(inner, at).trim();
      const quoted = content.length > 1 && content.startsWith('"') && content.endsWith('"');
      return {
        kind: 'function',
        text: quoted ? unquote(content) : content,
        span: { start, end: at + 1 },
      };
    }
  }
  return { kind: 'unknown', text: text.slice(start, end), span: { start, end } };
}
