/** Characters at which Splunk's index breaks text into tokens, as far as Windows names hold them; `%` is left out. */
const breakers = /[\s<>(){}|!;,'"*&?+=[\]/:@.\-$#\\_]/;
const words = new Set(['and', 'or', 'not', 'in', 'term', 'case']);

/**
 * Index tokens that every event with this value in its text must hold, to let the index narrow a search before
 * a `where` compares the field itself. Only runs of ASCII letters and digits between two breakers are taken, so
 * the result holds nothing that SPL could read as anything but a word; an empty list narrows nothing.
 */
export function rawTerms(value: string): readonly string[] {
  const terms: string[] = [];
  for (const match of value.matchAll(/[A-Za-z0-9]+/g)) {
    const before = value[match.index - 1];
    const after = value[match.index + match[0].length];
    const whole =
      (before === undefined || breakers.test(before)) && (after === undefined || breakers.test(after));
    const term = match[0].toLowerCase();
    if (whole && !words.has(term) && !terms.includes(term)) {
      terms.push(term);
    }
  }
  return terms;
}
