import { wildcardSegments, wildcardTest } from './wildcard-text';

/** A test for field names against a pattern with `*`; field names mind their case. */
export function wildcardMatcher(pattern: string): (name: string) => boolean {
  return pattern.includes('*') ? wildcardTest(pattern) : (name) => name === pattern;
}

/** `target` with each `*` replaced by what the same `*` of `pattern` stands for in `name`. */
export function fillWildcards(pattern: string, target: string, name: string): string {
  const found = wildcardSegments(pattern, name) ?? [];
  let next = 0;
  return target.replace(/\*/g, () => found[next++] ?? '');
}
