import { runSpl } from '../../support/spl-host';

describe('table', () => {
  const events = [
    { _time: 1, a: '1', ab: '2' },
    { _time: 0, c: '3' },
  ];

  it('keeps exactly the list in its order and creates missing columns (item 50)', () => {
    const { columns, rows } = runSpl('* | table c nothing a', { events });
    expect(columns).toEqual(['c', 'nothing', 'a']);
    expect(rows).toEqual([{ a: '1' }, { c: '3' }]);
  });

  it('takes wildcards, and a trailing comma', () => {
    expect(runSpl('* | table c, a*,', { events }).columns).toEqual(['c', 'a', 'ab']);
  });

  it('takes names with blanks in quotes', () => {
    expect(runSpl('* | eval "x y"=1 | table "x y"', { events: [{}] }).rows).toEqual([{ 'x y': '1' }]);
  });
});
