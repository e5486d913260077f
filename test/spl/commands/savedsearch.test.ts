import { SplError } from '../../../src/spl/error';
import { rowsOf } from '../../support/spl-host';

describe('savedsearch', () => {
  const events = [{ a: '1' }, { a: '2' }];
  const host = {
    savedSearch: (name: string) => ({ mine: 'search a=$x$ | eval b="$x$"', bad: '| nosuch' })[name],
  };

  it('runs the saved search with its placeholders filled (item 57)', () => {
    expect(rowsOf('| savedsearch mine x=2', events, { host })).toEqual([{ a: '2', b: '2' }]);
  });

  it('must stand first (item 57)', () => {
    expect(() => rowsOf('* | savedsearch mine', events, { host })).toThrow(
      'must be the first command of a search',
    );
  });

  it('names a saved search that does not exist, and one that is wrong', () => {
    expect(() => rowsOf('| savedsearch other', events, { host })).toThrow(
      "Error in 'savedsearch' command: Unable to find saved search named 'other'.",
    );
    expect(() => rowsOf('| savedsearch bad', events, { host })).toThrow(SplError);
  });
});
