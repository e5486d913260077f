/**
 * The pattern of like() as a regular expression over the whole text, lines included: `%` is any text,
 * `_` any one character; everything else stands for itself, and upper case differs from lower.
 */
export function likePattern(pattern: string): RegExp {
  const source = pattern
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll('%', '[^]*')
    .replaceAll('_', '[^]');
  return new RegExp(`^${source}$`, 'u');
}
