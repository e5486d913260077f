/** What stands between the values of a multivalue when it is made one text; kept beside the value itself. */
const delimiters = new WeakMap<readonly string[], string>();

/** A copy of the values that carries a delimiter (delim= of stats and mvcombine), for nomv to use. */
export function withDelimiter(values: readonly string[], delimiter: string): readonly string[] {
  const marked = [...values];
  delimiters.set(marked, delimiter);
  return marked;
}

/** The delimiter that the values carry, if any. */
export function delimiterOf(values: readonly string[]): string | undefined {
  return delimiters.get(values);
}
