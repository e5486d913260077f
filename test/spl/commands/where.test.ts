import { rowsOf } from '../../support/spl-host';

describe('where', () => {
  const events = [{ a: '1', u: 'Bob' }, { a: '10', u: 'bob' }, { u: 'x' }];

  it('keeps the rows for which the condition holds, case minded (item 4)', () => {
    expect(rowsOf('* | where u="bob"', events)).toEqual([{ a: '10', u: 'bob' }]);
  });

  it('drops rows without the field, for != and NOT alike (item 20)', () => {
    expect(rowsOf('* | where a!=1', events)).toEqual([{ a: '10', u: 'bob' }]);
    expect(rowsOf('* | where NOT a=1', events)).toEqual([{ a: '10', u: 'bob' }]);
    expect(rowsOf('* | where isnull(a)', events)).toEqual([{ u: 'x' }]);
  });

  it('compares two fields', () => {
    expect(
      rowsOf('* | where a=b', [
        { a: '1', b: '1' },
        { a: '1', b: '2' },
      ]),
    ).toEqual([{ a: '1', b: '1' }]);
  });

  it('binds AND tighter than OR (item 1)', () => {
    expect(rowsOf('* | where u="x" OR u="bob" AND a=1', events)).toEqual([{ u: 'x' }]);
  });

  it('refuses an expression that is neither true nor false, and text after it', () => {
    expect(() => rowsOf('* | where a+1')).toThrow("Error in 'where' command: Type checking failed.");
    expect(() => rowsOf('* | where a=1 b=2')).toThrow(
      "Error in 'where' command: The operator at 'b=2' is invalid.",
    );
  });
});
