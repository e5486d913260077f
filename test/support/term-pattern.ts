import { ANY_BREAKER_SOURCE, MAJOR_BREAKER_SOURCE, MAJOR_BREAKERS } from '../../src/spl/segments';
import type { TermShape } from '../../src/spl/term-test';

const escapeRegex = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const BREAKER = new RegExp(`^${ANY_BREAKER_SOURCE}$`, 'i');
const WITHIN_SEGMENT = `[^${MAJOR_BREAKERS.replace(/[\]\\^-]/g, '\\$&')}]*?`;

/**
 * What `termTest` finds, as a regular expression: slow, and plain to read. A term begins and ends at breakers: `foo` is not
 * found in `foobar`, but in `foo_bar`; TERM() begins and ends at major breakers. `*` is any text without a major
 * breaker, in a quoted phrase any text at all.
 * Sources: Splunk Search Manual, "Use CASE() and TERM() to match phrases", "Event segmentation and searching";
 * how far `*` reaches is not documented.
 */
export function termPattern({ text, quoted, whole, caseSensitive }: TermShape): RegExp {
  const breaker = whole ? MAJOR_BREAKER_SOURCE : ANY_BREAKER_SOURCE;
  const bounded = (char: string | undefined): boolean =>
    char !== undefined && char !== '*' && (whole || !BREAKER.test(char));
  const before = bounded(text[0]) ? `(?<=^|${breaker})` : '';
  const after = bounded(text.at(-1)) ? `(?=$|${breaker})` : '';
  const any = quoted ? '[^]*?' : WITHIN_SEGMENT;
  const middle = text.split(/\*+/).map(escapeRegex).join(any);
  return new RegExp(before + middle + after, caseSensitive ? '' : 'i');
}
