/**
 * A test of whole texts against a pattern in which `*` is any text, none included. One walk over the text, whatever
 * the pattern: patterns come from outside, and texts are long. Case, where it does not matter, is that of lower case.
 */
export function wildcardTest(pattern: string, caseSensitive = true): (text: string) => boolean {
  const folded = caseSensitive ? pattern : pattern.toLowerCase();
  const [first = '', ...middle] = folded.split(/\*+/);
  const last = middle.pop();
  const fits = (text: string): boolean => {
    if (last === undefined) return text === first;
    const end = text.length - last.length;
    if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    let at = first.length;
    for (const part of middle) {
      const found = text.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= end;
  };
  return caseSensitive ? fits : (text) => fits(text.toLowerCase());
}

/**
 * What each `*` of a pattern stands for in a text that fits it, earlier ones taking as much as they can; undefined
 * for a text that does not fit. Read from the end: the last places of all parts are the greedy ones.
 */
export function wildcardSegments(pattern: string, text: string): readonly string[] | undefined {
  const parts = pattern.split('*');
  const [first = ''] = parts;
  if (parts.length === 1) return text === first ? [] : undefined;
  const last = parts[parts.length - 1] as string;
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const segments: string[] = [];
  let end = text.length - last.length;
  for (const part of parts.slice(1, -1).reverse()) {
    const found = end < part.length ? -1 : text.lastIndexOf(part, end - part.length);
    if (found < first.length) return undefined;
    segments.unshift(text.slice(found + part.length, end));
    end = found;
  }
  if (end < first.length) return undefined;
  return [text.slice(first.length, end), ...segments];
}
