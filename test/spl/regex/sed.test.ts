import { compileSed } from '../../../src/spl/regex/sed';

const sed = (expression: string, text: string): string => {
  const edit = compileSed(expression);
  if (typeof edit !== 'function') throw new Error(edit.problem);
  return edit(text);
};

describe('a sed expression', () => {
  it.each([
    ['s/a/X/', 'banana', 'bXnana'],
    ['s/a/X/g', 'banana', 'bXnXnX'],
    ['s/a/X/2', 'banana', 'banXna'],
    ['s/(\\d{4}-){3}/XXXX-XXXX-XXXX-/g', '1234-5678-9012-3456', 'XXXX-XXXX-XXXX-3456'],
    ['s/(\\w+)@(\\w+)/\\2 at \\1/', 'bob@corp', 'corp at bob'],
    ['s/,/\\n/g', 'a,b', 'a\nb'],
    ['s/\\/var/X/', '/var/log', 'X/log'],
    ['s#/var#X#', '/var/log', 'X/log'],
    ['y/abc/xyz/', 'aabbcc-d', 'xxyyzz-d'],
    ['s/a/b/ s/b/c/g', 'ab', 'cc'],
  ])('%s', (expression, text, expected) => {
    expect(sed(expression, text)).toBe(expected);
  });

  it.each(['', 'x/a/b/', 's/a', 's/a/b', 's/a/b/x', 'y/ab/c/', 's/a/b/0'])('is not %p', (expression) => {
    expect(compileSed(expression)).toHaveProperty('problem');
  });
});
