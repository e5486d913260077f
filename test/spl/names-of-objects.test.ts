/** Names that JavaScript's objects have without being given them are names like any other. */
import { SplError } from '../../src/spl/error';
import { rowsOf } from '../support/spl-host';

const NAMES = ['constructor', 'isPrototypeOf', '__proto__', 'hasOwnProperty', 'valueOf'];

const refusal = (search: string): string => {
  try {
    rowsOf(search);
  } catch (error) {
    if (error instanceof SplError) return error.message;
    throw error;
  }
  return 'no error';
};

describe.each(NAMES)('%s', (name) => {
  test('is a field that searches compare and that eval writes and reads', () => {
    expect(
      rowsOf(`| makeresults | eval ${name}="a" | search ${name}=a | eval b=${name}."b" | table b`),
    ).toEqual([{ b: 'ab' }]);
    expect(rowsOf(`| makeresults | search ${name}=a | table b`)).toEqual([]);
  });

  test('is no operator and no function', () => {
    expect(refusal(`| makeresults | eval a=1 ${name} 2`)).not.toBe('no error');
    expect(refusal(`| makeresults | eval a=${name}(1)`)).toContain(name);
  });

  test('is no class of characters and no attribute of an element', () => {
    expect(refusal(`| makeresults | rex field=a "(?<b>[[:${name}:]])"`)).toContain(
      'unknown POSIX class name',
    );
    expect(
      rowsOf(
        `| makeresults | eval a="<x y=\\"1\\"/>" | eval b=spath(a, "x{@${name}}") | eval c=coalesce(b, "-") | table c`,
      ),
    ).toEqual([{ c: '-' }]);
  });
});
