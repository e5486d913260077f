import { rowsOf } from '../../support/spl-host';

describe('regex', () => {
  const events = [
    { _raw: 'ip 10.1.2.3', user: 'bob' },
    { _raw: 'ip 192.168.1.1', user: 'al' },
    { _raw: 'none' },
  ];

  it('keeps the rows whose _raw matches', () => {
    expect(rowsOf('* | regex "(?<!\\d)10\\.\\d+" | table user', events)).toEqual([{ user: 'bob' }]);
  });

  it('keeps the rows whose field matches, or does not', () => {
    expect(rowsOf('* | regex user="^b" | table user', events)).toEqual([{ user: 'bob' }]);
    expect(rowsOf('* | regex user!="^b" | table user', events)).toEqual([{ user: 'al' }, {}]);
    expect(rowsOf('* | regex _raw!="^ip" | table _raw', events)).toEqual([{ _raw: 'none' }]);
  });
});
