import { NOW, rowsOf, runSpl } from '../../support/spl-host';

describe('makeresults', () => {
  it('gives one row with the time of the search (item 55)', () => {
    expect(rowsOf('| makeresults')).toEqual([{ _time: String(NOW) }]);
    expect(rowsOf('| makeresults count=3')).toHaveLength(3);
  });

  it('adds the other fields with annotate=true (item 55)', () => {
    const { columns } = runSpl('| makeresults annotate=true');
    expect(columns).toEqual([
      '_raw',
      '_time',
      'host',
      'source',
      'sourcetype',
      'splunk_server',
      'splunk_server_group',
    ]);
  });

  it('takes rows as CSV', () => {
    expect(rowsOf('| makeresults format=csv data="name, age\nbob,3\n\\"a, b\\",\n"')).toEqual([
      { name: 'bob', age: '3' },
      { name: 'a, b' },
    ]);
  });

  it('takes rows as JSON', () => {
    expect(
      rowsOf('| makeresults format=json data="[{\\"a\\":1,\\"b\\":[\\"x\\",\\"y\\"]}]" | table a b'),
    ).toEqual([{ a: '1', b: ['x', 'y'] }]);
    expect(() => rowsOf('| makeresults format=json data="x"')).toThrow('not a JSON array of objects');
  });
});
