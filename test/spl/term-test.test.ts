import fc from 'fast-check';
import { termPattern } from '../support/term-pattern';
import { termTest } from '../../src/spl/term-test';

const plain = { quoted: false, whole: false, caseSensitive: false };

test.each([
  ['foo', 'a Foo b', true],
  ['foo', 'foobar', false],
  ['foo', 'foo_bar', true],
  ['foo', 'xfoo foo', true],
  ['4769', 'EventCode=4769', true],
  ['a', 'x%20a%20y', true],
])('%j in %j: %s', (text, raw, expected) => {
  expect(termTest({ ...plain, text })(raw)).toBe(expected);
});

test('a term in TERM() is bounded by major breakers only', () => {
  const inTerm = termTest({ ...plain, whole: true, text: 'EventCode=4769' });
  expect(inTerm('x eventcode=4769\n')).toBe(true);
  expect(inTerm('x EventCode=4769.1')).toBe(false);
  expect(inTerm('x--EventCode=4769--y')).toBe(true);
});

test('a term in CASE() heeds case', () => {
  const inCase = termTest({ ...plain, caseSensitive: true, text: 'Foo' });
  expect(inCase('a Foo')).toBe(true);
  expect(inCase('a foo')).toBe(false);
});

test('agrees with the pattern of the term on any text', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    'ab',
    '4',
    '=',
    '.',
    '-',
    '--',
    '%',
    '%20',
    '%2526',
    ' ',
    '"',
    '<',
    '\n',
    'é',
    'É',
    '_',
    '*',
  );
  const text = (most: number) => fc.array(piece, { maxLength: most }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(
      text(4),
      text(14),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (term, raw, quoted, whole, caseSensitive) => {
        const shape = { text: term, quoted, whole, caseSensitive };
        expect(termTest(shape)(raw)).toBe(termPattern(shape).test(raw));
      },
    ),
    { numRuns: 5000 },
  );
});
