import fc from 'fast-check';

import { quoteSpl } from '../../app/data/quote-spl';
import { splText } from '../support/spl-text';
import { runSpl } from '../support/spl-host';

/** What a search gives that carries a value into a field and compares it there. */
const carried = (value: string) => {
  const literal = quoteSpl(value);
  return runSpl(`| makeresults | eval value=${literal} | where value=${literal} | fields value`).rows;
};

describe('a quoted value', () => {
  test('goes through a whole search as it is: no macro, subsearch, comment, pipe or wildcard', () => {
    fc.assert(
      fc.property(splText, (value) => {
        expect(carried(value).map((row) => row.value)).toEqual([value]);
      }),
    );
  });

  test('with a star equals itself only', () => {
    expect(runSpl(`| makeresults | eval value="abc" | where value=${quoteSpl('a*')}`).rows).toEqual([]);
  });
});
