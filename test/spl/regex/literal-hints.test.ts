import fc from 'fast-check';
import { firstPlace } from '../../../src/spl/regex/literal-hints';
import { parseRegex } from '../../../src/spl/regex/parse-regex';

const place = (pattern: string, subject: string, from = 0): number | undefined =>
  firstPlace(parseRegex(pattern))?.(subject, from);

test('a match begins no earlier than its text, less what may stand before it (a dot takes up to two units)', () => {
  expect(place('<Event[ >]', 'ab<Event>')).toBe(2);
  expect(place('ab.Status', '12ab?Status')).toBe(1);
  expect(place('x{2,3}abc', 'zzzzzabc')).toBe(2);
});

test('no match is possible where none of the texts stands', () => {
  expect(place('(?:<Channel>|^LogName=)(\\w+)', 'Channel>')).toBe(-1);
  expect(place('[\\r\\n]+', 'one line')).toBe(-1);
  expect(place('b', 'abc', 2)).toBe(-1);
});

test('a text after something of any length says only whether a match is possible', () => {
  expect(place('^[ \\t]*Service Name:', 'abc Service Name:')).toBe(0);
  expect(place('^[ \\t]*Service Name:', 'abc')).toBe(-1);
});

test('patterns without such a text have no such place', () => {
  expect(place('\\d+', 'a1')).toBeUndefined();
  expect(place('(?i)abc', 'ABC')).toBeUndefined();
  expect(place('(?:abc)?', '')).toBeUndefined();
  expect(place('[a-z]', 'a')).toBeUndefined();
});

const part: fc.Arbitrary<string> = fc.letrec((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      'a',
      'b',
      'ab',
      'ba',
      '.',
      '[ab]',
      '[^a]',
      '\\d',
      '^',
      '$',
      '\\b',
      '\u{1F600}',
      '(?=a)',
      '(?<!b)',
    ),
    fc.tuple(tie('part'), tie('part')).map(([one, other]) => `${one as string}${other as string}`),
    fc.tuple(tie('part'), tie('part')).map(([one, other]) => `(?:${one as string}|${other as string})`),
    fc
      .tuple(tie('part'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '*?'))
      .map(([one, sign]) => `(${one as string})${sign}`),
  ) as fc.Arbitrary<string>,
})).part;

test('never lies behind the first match', () => {
  fc.assert(
    fc.property(
      part,
      fc
        .array(fc.constantFrom('a', 'b', '1', '\n', '\u{1F600}'), { maxLength: 8 })
        .map((all) => all.join('')),
      fc.integer({ min: 0, max: 3 }),
      (pattern, subject, from) => {
        const found = place(pattern, subject, from);
        if (found === undefined) return;
        const regex = new RegExp(pattern, 'gu');
        regex.lastIndex = from;
        const match = regex.exec(subject);
        if (match) {
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThanOrEqual(match.index);
        }
      },
    ),
    { numRuns: 5000, seed: 677 },
  );
});
