import fc from 'fast-check';
import { RegexError } from '../../../src/spl/regex/regex-error';
import { compileReplacement } from '../../../src/spl/regex/replace';
import { translateRegex } from '../../../src/spl/regex/translate';
import { processorTime } from '../../support/processor-time';

const texts = (pattern: string, subject: string): readonly (string | undefined)[] | undefined => {
  const match = translateRegex(pattern).exec(subject, 0, true);
  return match && [...match.texts];
};
const failure = (pattern: string): RegexError => {
  try {
    translateRegex(pattern);
  } catch (error) {
    return error as RegexError;
  }
  throw new Error(`${pattern} compiles`);
};

describe('a translated regular expression', () => {
  it('knows named groups in all their spellings, and duplicates', () => {
    const regex = translateRegex(`(?P<a>x)|(?<b>y)|(?'c'z)|(?<a>w)`);
    expect(regex.groups).toEqual([
      { name: 'a', number: 1 },
      { name: 'b', number: 2 },
      { name: 'c', number: 3 },
      { name: 'a', number: 4 },
    ]);
  });

  it('keeps group numbers beside possessive and atomic parts', () => {
    expect(texts('(?>a+)(b)(?:c++)(d)', 'aabccd')).toEqual(['aabccd', 'b', 'd']);
  });

  it('keeps what a group held in an earlier turn', () => {
    expect(texts('(?:(a)|b)*', 'ab')).toEqual(['ab', 'a']);
  });

  it('starts the match at \\K', () => {
    expect(translateRegex('user=\\Kb').exec('user=bob')).toMatchObject({ start: 5, end: 6 });
    expect(translateRegex('user=\\Kb').replaceAll('user=bob', compileReplacement('X'))).toBe('user=Xob');
  });

  it('takes \\h for a blank, not for a hexadecimal digit, and \\d and \\w for ASCII', () => {
    expect(texts('\\h', 'fa ')).toEqual([' ']);
    expect(texts('\\d', '\u0663')).toBeUndefined();
    expect(texts('\\w+', 'caf\u00e9')).toEqual(['caf']);
  });

  it('refuses in the words of PCRE2 what is no regular expression', () => {
    expect(failure('(a').message).toBe(
      "Encountered the following error while compiling the regex '(a': Regex: missing closing parenthesis.",
    );
    expect(failure('[\\w-.]')).toMatchObject({ kind: 'syntax', reason: 'invalid range in character class' });
  });

  it.each([
    ['(?R)', 'recursion'],
    ['(a)(?1)', 'recursion'],
    ['(?(1)a|b)', 'a conditional group'],
    ['(*COMMIT)a', 'a backtracking verb'],
    ['(?C1)a', 'a callout'],
    ['\\X', '\\X'],
  ])('refuses %s by name', (pattern, reason) => {
    expect(failure(pattern)).toMatchObject({ kind: 'unsupported', reason });
  });

  it('gives up on a pattern that runs away, with an error that names it', () => {
    const regex = translateRegex('^(a+)+$');
    expect(regex.test('a'.repeat(30))).toBe(true);
    expect(() => regex.test(`${'a'.repeat(60)}!`)).toThrow(
      "The regex '^(a+)+$' takes more than 1000000 steps on a text of 61 characters.",
    );
  });

  it.each(['(?:.|\\s)*x', '(\\w+\\s?)*$', '([^"]+)*"', '(a|a)*b'])('never hangs on %s', async (pattern) => {
    const took = await processorTime(() => {
      try {
        translateRegex(pattern).test('word '.repeat(100));
      } catch (error) {
        expect(error).toMatchObject({ kind: 'limit' });
      }
    });
    expect(took).toBeLessThan(5000);
  });

  it('never throws anything but its own error, whatever the pattern', () => {
    const piece = fc.constantFrom(
      ...'()[]{}?*+|\\^$.<>=!:#PKQERxu01,-abn'.split(''),
      '(?',
      '(?<n>',
      '\\x{',
      '[[:',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.string({ maxLength: 8 }), (pieces, subject) => {
        try {
          translateRegex(pieces.join('')).exec(subject, 0, true);
        } catch (error) {
          expect(error).toBeInstanceOf(RegexError);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('quoted by \\Q and \\E matches exactly that text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        fc.pre(!text.includes('\\E'));
        const quoted = text.endsWith('\\') ? `\\Q${text.slice(0, -1)}\\E\\\\` : `\\Q${text}\\E`;
        expect(translateRegex(quoted).replaceAll(`<${text}>`, compileReplacement(''))).toBe(
          `<${text}>`.split(text).join(''),
        );
      }),
    );
  });
});
