/**
 * A value as one SPL string literal, for eval, where and macro arguments; the only way in which a value may
 * enter SPL. Inside double quotes backslash and double quote are escaped and everything else stands for
 * itself: Splunk expands no macro, reads no subsearch and splits no pipe there, and the comparison operators of
 * eval and where know no wildcard. Never use it in the search command, where `*` stays a wildcard in quotes.
 */
export function quoteSpl(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
