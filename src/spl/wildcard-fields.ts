/** A test for field names against a pattern with `*`; field names mind their case. */
export function wildcardMatcher(pattern: string): (name: string) => boolean {
  if (!pattern.includes('*')) return (name) => name === pattern;
  const regex = wildcardRegex(pattern);
  return (name) => regex.test(name);
}

function wildcardRegex(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('(.*)')}$`, 's');
}

/** `target` with each `*` replaced by what the same `*` of `pattern` stands for in `name`. */
export function fillWildcards(pattern: string, target: string, name: string): string {
  const found = wildcardRegex(pattern).exec(name);
  let next = 1;
  return target.replace(/\*/g, () => found?.[next++] ?? '');
}
