import fc from 'fast-check';

import { quoteSpl } from '../../app/data/quote-spl';
import { runSpl } from '../support/spl-host';

/** What a search gives that carries a value into a field and compares it there. */
const carried = (value: string) => {
  const literal = quoteSpl(value);
  return runSpl(`| makeresults | eval value=${literal} | where value=${literal} | fields value`).rows;
};

const hostile = fc.constantFrom(
  '"',
  '\\',
  '$',
  '`',
  '[',
  ']',
  '|',
  '\n',
  '*',
  '%',
  "'",
  '```',
  'AND',
  '{{events}}',
);
const values = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''))
  .filter((value) => value !== '');

describe('a quoted value', () => {
  test('goes through a whole search as it is: no macro, subsearch, comment, pipe or wildcard', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(carried(value).map((row) => row.value)).toEqual([value]);
      }),
    );
  });

  test('with a star equals itself only', () => {
    expect(runSpl(`| makeresults | eval value="abc" | where value=${quoteSpl('a*')}`).rows).toEqual([]);
  });
});
