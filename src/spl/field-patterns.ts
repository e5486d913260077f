import { wildcardMatcher } from './wildcard-fields';

/** Whether a name is that of an internal field, which `*` alone does not match. */
export function isInternal(name: string): boolean {
  return name.startsWith('_');
}

/**
 * A test of field names by a pattern with `*`, as fields and table use it: a pattern that does not begin with
 * an underscore does not match internal fields.
 */
export function fieldPattern(pattern: string): (name: string) => boolean {
  const matches = wildcardMatcher(pattern);
  if (!pattern.includes('*') || isInternal(pattern)) return matches;
  return (name) => !isInternal(name) && matches(name);
}

/** A test of field names by several patterns. */
export function anyFieldPattern(patterns: readonly string[]): (name: string) => boolean {
  const exact = new Set(patterns.filter((pattern) => !pattern.includes('*')));
  const tests = patterns.filter((pattern) => pattern.includes('*')).map(fieldPattern);
  return (name) => exact.has(name) || tests.some((test) => test(name));
}
