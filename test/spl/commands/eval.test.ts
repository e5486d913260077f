import { rowsOf, runSpl } from '../../support/spl-host';

describe('eval', () => {
  it('assigns from left to right, so that a later one sees an earlier (item 23)', () => {
    expect(rowsOf('* | eval b=a+1, c=b*2', [{ a: '1' }])).toEqual([{ a: '1', b: '2', c: '4' }]);
  });

  it('takes the field away where the value is null (item 20)', () => {
    expect(rowsOf('* | eval a=if(a=1, null(), a)', [{ a: '1' }, { a: '2' }])).toEqual([{}, { a: '2' }]);
    expect(runSpl('* | eval a=null()', { events: [{ a: '1', b: '2' }] }).columns).toEqual(['b']);
  });

  it('takes names with blanks, dots and dashes left of the sign, quoted or not (item 22)', () => {
    expect(rowsOf(`* | eval 'x y'=1, "a-b"=2, c.d=3`, [{}])).toEqual([
      { 'x y': '1', 'a-b': '2', 'c.d': '3' },
    ]);
  });

  it('makes names from values in braces', () => {
    expect(rowsOf('* | eval {k}_n=v', [{ k: 'a', v: '1' }, { k: 'b', v: '2' }, { v: '3' }])).toEqual([
      { k: 'a', v: '1', a_n: '1' },
      { k: 'b', v: '2', b_n: '2' },
      { v: '3' },
    ]);
  });

  it('refuses true and false as values (item 24)', () => {
    const message =
      "Error in 'EvalCommand': Fields cannot be assigned a boolean result. Instead, try if([bool expr], [expr], [expr]).";
    expect(() => rowsOf('* | eval a=b>1')).toThrow(message);
    expect(() => rowsOf('* | eval a=true()')).toThrow(message);
    expect(() => rowsOf('* | eval a=if(b=1, isnull(c), true())')).toThrow(message);
  });

  it('refuses what is no assignment', () => {
    expect(() => rowsOf('* | eval')).toThrow(
      "Error in 'eval' command: Arguments are missing. Usage: eval dest_key = expression.",
    );
    expect(() => rowsOf('* | eval a')).toThrow('Usage: eval dest_key = expression.');
    expect(() => rowsOf('* | eval a=1 b=2')).toThrow("The operator at 'b=2' is invalid.");
  });

  it('chooses with case() and gives null where nothing holds (item 21)', () => {
    expect(rowsOf('* | eval b=case(a=1, "one", a=2, "two")', [{ a: '2' }, { a: '3' }])).toEqual([
      { a: '2', b: 'two' },
      { a: '3' },
    ]);
  });
});
