import fc from 'fast-check';
import { RegexError } from '../../src/spl/regex/regex-error';
import { translateRegex } from '../../src/spl/regex/translate';
import { describeWithPcre2, pcre2test, shown, type PcreResult } from '../support/pcre2test';
import { patterns, subjects } from '../support/regex-corpus';

type Ours = PcreResult | { readonly unsupported: string } | { readonly limit: true };

function ours(pattern: string, texts: readonly string[]): Ours {
  try {
    const regex = translateRegex(pattern);
    const answers = texts.map((text) => {
      const match = regex.exec(text, 0, true);
      expect(regex.test(text)).toBe(match !== undefined);
      return match ? [...match.texts].map((one) => (one === undefined ? undefined : shown(one))) : null;
    });
    return { answers };
  } catch (error) {
    if (!(error instanceof RegexError)) throw error;
    if (error.kind === 'unsupported') return { unsupported: error.reason };
    return error.kind === 'limit' ? { limit: true } : { error: error.reason };
  }
}

/**
 * The cases on which PCRE2 and the translation differ; what is refused by name is no difference. Of a pattern
 * with several mistakes either may name another one first, so generated ones need not fail in the same words.
 */
function differences(
  list: readonly string[],
  texts: readonly string[],
  sameErrors: boolean,
): readonly string[] {
  const theirs = pcre2test(list.map((pattern) => ({ pattern, subjects: texts })));
  expect(theirs).toHaveLength(list.length);
  return list.flatMap((pattern, index) => {
    const mine = ours(pattern, texts);
    const answer = theirs[index] as PcreResult;
    if ('unsupported' in mine || 'limit' in mine) return [];
    if ('error' in mine || 'error' in answer) {
      const both = 'error' in mine && 'error' in answer;
      return both && (!sameErrors || mine.error === answer.error)
        ? []
        : [JSON.stringify({ pattern, mine, pcre2: answer })];
    }
    return texts.flatMap((text, at) => {
      const [left, right] = [mine.answers[at], answer.answers[at]];
      return JSON.stringify(left) === JSON.stringify(right)
        ? []
        : [JSON.stringify({ pattern, text, mine: left, pcre2: right })];
    });
  });
}

const atom = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('a', 'b', 'A', '.', '\\d', '\\w', '\\s', '[ab]', '[^a]', '[a-c1]'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('^', '$', '\\b', '\\A', '\\Z', '\\1', '\\K', '(?i)', '\\h', '\\N'),
  },
);
const { pattern: generated } = fc.letrec<{ pattern: string; item: string; group: string }>((tie) => ({
  pattern: fc
    .array(fc.array(tie('item'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 })
    .map((branches) => branches.map((items) => items.join('')).join('|')),
  item: fc
    .tuple(
      fc.oneof({ depthSize: 'small', withCrossShrink: true }, atom, tie('group')),
      fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,2}', '*?', '+?', '??', '*+', '++'),
    )
    .map(
      ([one, quantifier]) => one + (/^(?:[\^$]$|\\[bAZK]$|\(\?i\)$|\(\?<?[=!])/.test(one) ? '' : quantifier),
    ),
  group: fc
    .tuple(
      fc.constantFrom(
        '(',
        '(?:',
        '(?<n>',
        '(?>',
        '(?=',
        '(?!',
        '(?<=',
        '(?<!',
        '(?i:',
        '(?s:',
        '(?m:',
        '(?|',
      ),
      tie('pattern'),
    )
    .map(([open, body]) => `${open}${body})`),
}));
const subject = fc
  .array(fc.constantFrom('a', 'b', 'c', 'A', '1', ' ', '\n', '\r', '_', '\u00e9'), { maxLength: 12 })
  .map((characters) => characters.join(''));

describeWithPcre2('regular expressions', () => {
  it('match as PCRE2 matches, over the corpus', () => {
    expect(differences(patterns, subjects, true)).toEqual([]);
  });

  it('match as PCRE2 matches, over generated patterns', () => {
    fc.assert(
      fc.property(
        fc.array(generated, { minLength: 40, maxLength: 40 }),
        fc.array(subject, { minLength: 12, maxLength: 12 }),
        (list, texts) => {
          expect(differences(list, texts, false)).toEqual([]);
        },
      ),
      { numRuns: 60, seed: 677 },
    );
  });
});
