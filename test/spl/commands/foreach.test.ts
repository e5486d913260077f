import { rowsOf, runSpl } from '../../support/spl-host';

describe('foreach', () => {
  it('runs the template for each field that the list matches', () => {
    const search = '* | eval total=0 | foreach t_* [eval total=total+<<FIELD>>]';
    expect(rowsOf(search, [{ t_a: '1', t_b: '2', other: '5' }])).toEqual([
      { t_a: '1', t_b: '2', other: '5', total: '3' },
    ]);
  });

  it('fills in what the wildcards stand for', () => {
    const search = '* | foreach a*_* [eval "<<MATCHSEG2>>-<<MATCHSEG1>>"=\'<<FIELD>>\'."<<MATCHSTR>>"]';
    expect(rowsOf(search, [{ ax_y: '1' }])).toEqual([{ ax_y: '1', 'y-x': '1xy' }]);
  });

  it('goes over the values of a multivalue in order', () => {
    const search = '* | foreach mode=multivalue m [eval s=s."<<ITEM>>", n=n+<<ITEM>>]';
    expect(
      rowsOf(search, [
        { m: ['1', '2', '3'], s: '', n: 0 },
        { s: 'x', n: 0 },
      ]),
    ).toEqual([
      { m: ['1', '2', '3'], s: '123', n: '6' },
      { s: 'x', n: '0' },
    ]);
  });

  it('goes over a JSON array', () => {
    const search = '* | foreach mode=json_array j [eval s=s."<<ITER>>:<<ITEM>> "]';
    expect(rowsOf(search, [{ j: '["a",5]', s: '' }])).toEqual([{ j: '["a",5]', s: '0:a 1:5 ' }]);
  });

  it('never reads a value as part of the search', () => {
    const search = '* | foreach mode=multivalue m [eval s="<<ITEM>>"]';
    const value = '", evil="1" | delete "';
    expect(rowsOf(search, [{ m: value, s: '' }])).toEqual([{ m: value, s: value }]);
  });

  it('leaves out fields whose names could end the template', () => {
    const { rows, messages } = runSpl('* | foreach * [eval n=n+1]', {
      events: [{ n: '0', "a' | head": '1' }],
    });
    expect(rows).toEqual([{ n: '1', "a' | head": '1' }]);
    expect(messages).toHaveLength(1);
  });

  it('takes streaming commands only', () => {
    expect(() => rowsOf('* | foreach * [stats count]')).toThrow("Error in 'foreach' command");
  });
});
