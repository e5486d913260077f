/**
 * Where a quoted text ends: the offset just after its closing quote, or -1 where none closes it.
 * A backslash keeps the character after it from closing the text.
 */
export function endOfQuoted(text: string, start: number, end = text.length): number {
  const quote = text[start];
  for (let at = start + 1; at < end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at + 1;
  }
  return -1;
}

/**
 * The text that a quoted text stands for: `\"` is a quote (in single quotes `\'` is), `\\` a backslash, and
 * every other backslash stays, so that a regular expression may be written with single ones. `raw` includes
 * its quotes.
 */
export function unquote(raw: string): string {
  const inner = raw.slice(1, -1);
  if (!inner.includes('\\')) return inner;
  return inner.replace(raw.startsWith("'") ? /\\(['\\])/g : /\\(["\\])/g, '$1');
}

/** A text in double quotes that `unquote` turns back into the same text. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/**
 * Where a name in single quotes ends (after its closing quote), or -1 where the apostrophe at `start` does
 * not open one: it opens one only after a blank or an operator, and if it closes before a pipe or a quote.
 */
export function endOfSingleQuoted(text: string, start: number, end = text.length): number {
  const before = start === 0 ? ' ' : (text[start - 1] as string);
  if (!/[\s(,=.+\-*/%<>![]/.test(before)) return -1;
  for (let at = start + 1; at < end; at++) {
    const char = text[at];
    if (char === "'") return /[\w']/.test(text[at + 1] ?? ' ') ? -1 : at + 1;
    if (char === '"' || char === '|' || char === '\n') return -1;
  }
  return -1;
}
