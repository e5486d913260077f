import fc from 'fast-check';
import { likeTest } from '../../src/spl/functions/like-test';
import { termTest } from '../../src/spl/term-test';
import { wildcardSegments, wildcardTest } from '../../src/spl/wildcard-text';

const text = (most: number, ...more: readonly string[]) =>
  fc
    .array(fc.constantFrom('a', 'b', 'B', '.', ...more), { maxLength: most })
    .map((pieces) => pieces.join(''));
const asRegex = (pattern: string, star: string): string =>
  pattern
    .split('*')
    .map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'))
    .join(star);

describe('a pattern with *', () => {
  it('fits the texts that the same regular expression fits', () => {
    fc.assert(
      fc.property(text(6, '*', '*'), text(9), fc.boolean(), (pattern, value, caseSensitive) => {
        const regex = new RegExp(`^${asRegex(pattern, '[^]*')}$`, caseSensitive ? '' : 'i');
        expect(wildcardTest(pattern, caseSensitive)(value)).toBe(regex.test(value));
      }),
      { numRuns: 3000 },
    );
  });

  it('gives what its stars stand for as the groups of a regular expression do', () => {
    fc.assert(
      fc.property(text(6, '*', '*'), text(9), (pattern, value) => {
        const groups = new RegExp(`^${asRegex(pattern, '([^]*)')}$`).exec(value);
        expect(wildcardSegments(pattern, value)).toEqual(groups ? [...groups].slice(1) : undefined);
      }),
      { numRuns: 3000 },
    );
  });
});

test('a pattern of like() fits the texts that the same regular expression fits, by characters', () => {
  fc.assert(
    fc.property(text(5, '%', '%', '_', '\u{1f600}'), text(8, '\u{1f600}', '\n'), (pattern, value) => {
      const source = pattern.replace(/\./g, '\\.').replaceAll('%', '[^]*').replaceAll('_', '[^]');
      expect(likeTest(pattern)(value)).toBe(new RegExp(`^${source}$`, 'u').test(value));
    }),
    { numRuns: 5000 },
  );
});

/* By backtracking these would take longer than the sun lasts: fifty stars over 100,000 characters. */
describe('fifty wildcards over a text of 100,000 characters that does not fit at its end', () => {
  const long = 'a'.repeat(100_000);
  const stars = 'a*'.repeat(50);

  it.each([
    ['a comparison', (): boolean => wildcardTest(`${stars}b`, false)(long)],
    ['what stars stand for', (): boolean => wildcardSegments(`${stars}ba`, long) !== undefined],
    ['a term', (): boolean => termOf({ text: `${stars}b`, quoted: false })(long)],
    ['a quoted phrase', (): boolean => termOf({ text: `${stars}b`, quoted: true })(long)],
    ['like()', (): boolean => likeTest(`${'a%'.repeat(50)}b`)(long)],
    ['like() with _', (): boolean => likeTest(`${'a_%'.repeat(50)}b_`)(long)],
  ])('%s ends', (_, fits) => {
    expect(fits()).toBe(false);
  });

  it('is found where it does fit', () => {
    expect(wildcardTest(`${stars}b`, false)(`${long}B`)).toBe(true);
    expect(termOf({ text: `${stars}b`, quoted: false })(`x ${long}b y`)).toBe(true);
    expect(likeTest(`${'a%'.repeat(50)}b`)(`${long}b`)).toBe(true);
  });
});

function termOf(shape: { readonly text: string; readonly quoted: boolean }): (raw: string) => boolean {
  return termTest({ ...shape, whole: false, caseSensitive: false });
}
