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
    ).toEqual([{ a: '1', b: '["x","y"]' }]);
    for (const data of ['x', '{\\"a\\":1}', '[1]'])
      expect(() => rowsOf(`| makeresults format=json data="${data}"`)).toThrow('Incorrectly-formatted JSON');
  });

  it('refuses inline data by halves, with other options, and an option given twice', () => {
    for (const half of ['format=csv', 'data="a"'])
      expect(() => rowsOf(`| makeresults ${half}`)).toThrow("both 'format' and 'data'");
    expect(() => rowsOf('| makeresults count=2 format=csv data="a\n1"')).toThrow(
      "specify only the 'format' and 'data' arguments",
    );
    expect(() => rowsOf('| makeresults count=2 count=3')).toThrow(
      "Option 'count' should not be specified more than once.",
    );
  });
});
