import { runSpl } from '../../support/spl-host';

describe('fields', () => {
  const events = [{ _time: 1, _raw: 'r', a: '1', ab: '2', c: '3' }];
  const columns = (search: string): readonly string[] => runSpl(search, { events }).columns;

  it('keeps the named fields and the internal ones (item 50)', () => {
    expect([...columns('* | fields c, a')].sort()).toEqual(['_raw', '_time', 'a', 'c']);
  });

  it('keeps the order of the list', () => {
    expect(columns('* | fields c a | fields - _*')).toEqual(['c', 'a']);
  });

  it('takes fields away with a minus, internal ones only by name (item 50)', () => {
    expect(columns('* | fields - a*')).toEqual(['_time', '_raw', 'c']);
    expect(columns('* | fields - *')).toEqual(['_time', '_raw']);
    expect(columns('* | fields - _raw, _time c')).toEqual(['a', 'ab']);
    expect(columns('* | fields -a')).toEqual(['_time', '_raw', 'ab', 'c']);
  });

  it('takes wildcards', () => {
    expect([...columns('* | fields a*')].sort()).toEqual(['_raw', '_time', 'a', 'ab']);
  });

  it('needs a field', () => {
    expect(() => columns('* | fields')).toThrow("Error in 'fields' command");
  });
});
