import { rowsOf, runSpl } from '../../support/spl-host';

describe('rename', () => {
  it('gives fields new names, in their place', () => {
    expect(runSpl('* | rename a AS x, b as "y z"', { events: [{ a: '1', b: '2', c: '3' }] }).columns).toEqual(
      ['x', 'y z', 'c'],
    );
  });

  it('carries over what wildcards stand for (item 51)', () => {
    expect(rowsOf('* | rename EU* AS EMEA*', [{ EU_a: '1', EUb: '2', c: '3' }])).toEqual([
      { EMEA_a: '1', EMEAb: '2', c: '3' },
    ]);
    expect(rowsOf('* | rename "data.*" AS *', [{ 'data.a': '1' }])).toEqual([{ a: '1' }]);
  });

  it('needs the same wildcards on both sides (item 51)', () => {
    expect(() => rowsOf('* | rename a* AS b')).toThrow(
      "Error in 'rename' command: Wildcard mismatch: 'a*' as 'b'.",
    );
  });

  it('replaces a field that has the name, even where the renamed one is missing (item 51)', () => {
    expect(rowsOf('* | rename a AS b', [{ a: '1', b: '2' }])).toEqual([{ b: '1' }]);
    expect(rowsOf('* | rename a AS b', [{ b: '2', c: '3' }])).toEqual([{ c: '3' }]);
  });

  it('exchanges two names', () => {
    expect(rowsOf('* | rename a AS b, b AS a', [{ a: '1', b: '2' }])).toEqual([{ b: '1', a: '2' }]);
  });

  it('warns where one field gets two names, or two fields get one', () => {
    const twice = runSpl('* | rename a AS b, a AS c', { events: [{ a: '1' }] });
    expect(twice.rows).toEqual([{ c: '1' }]);
    expect(twice.messages).toEqual([
      { type: 'WARN', text: "The field 'a' is renamed more than once. Only its last name is given." },
    ]);
    const one = runSpl('* | rename a AS c, b AS c', { events: [{ a: '1', b: '2' }] });
    expect(one.rows).toEqual([{ c: '2' }]);
    expect(one.messages.map(({ text }) => text.split('.')[0])).toEqual([
      "Multiple renames to field 'c' detected",
    ]);
  });

  it('takes the names that aggregations have', () => {
    expect(rowsOf('* | stats sum(x) | rename sum(x) AS total', [{ x: '2' }])).toEqual([{ total: '2' }]);
  });

  it('says how it is used', () => {
    expect(() => rowsOf('* | rename a b')).toThrow(
      "Error in 'rename' command: Usage: rename [old_name AS/TO/-> new_name]+.",
    );
  });
});
