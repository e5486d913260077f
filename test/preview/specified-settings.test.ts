import { rowsOf, smallPreview } from '../support/small-preview';

/*
 * Statements of transforms.conf.spec, props.conf.spec and limits.conf.spec about lookups and automatic keys.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/Admin/Transformsconf, Propsconf and Limitsconf.
 */

const event = (raw: string, sourcetype = 's') => ({ raw, time: 999_000, sourcetype });
const SEARCH = 'search earliest=0 latest=2000000 index=*';

describe('lookups', () => {
  const files = {
    'default/transforms.conf': [
      '[filled]\nfilename = t.csv\nmin_matches = 1\ndefault_match = nothing\n',
      '[empty]\nfilename = t.csv\n',
      '[timed]\nfilename = timed.csv\ntime_field = at\ntime_format = %s\nmax_offset_secs = 100\n',
    ].join('\n'),
    'lookups/t.csv': 'k,v\na,1\n',
    'lookups/timed.csv': 'k,at,v\na,1000,early\na,1050,late\n',
  };

  it('default_match fills up to min_matches, and no more than that without it (item 60)', () => {
    const preview = smallPreview(files, []);
    const found = (lookup: string, k: string) =>
      rowsOf(preview, `| makeresults | eval k="${k}" | lookup ${lookup} k OUTPUT v | table v`)[0]?.['v'] ??
      null;
    expect([found('filled', 'a'), found('filled', 'b'), found('empty', 'b')]).toEqual(['1', 'nothing', null]);
  });

  it('a time-bounded row counts from its time until max_offset_secs later, the newest first (item 64)', () => {
    const preview = smallPreview(files, []);
    const found = (time: number) =>
      rowsOf(preview, `| makeresults | eval k="a", _time=${time} | lookup timed k OUTPUT v | table v`)[0]?.[
        'v'
      ] ?? null;
    expect([999, 1000, 1049, 1050, 1149, 1151].map(found)).toEqual([
      null,
      'early',
      'early',
      'late',
      'late',
      null,
    ]);
  });
});

describe('automatic keys', () => {
  it('JSON is read unless AUTO_KV_JSON is false (item 70)', () => {
    const preview = smallPreview({ 'default/props.conf': '[plain]\nAUTO_KV_JSON = false\n' }, [
      event('{"name":"read"}'),
      event('{"name":"unread"}', 'plain'),
    ]);
    expect(rowsOf(preview, `${SEARCH} sourcetype=s | table name`)).toEqual([{ name: 'read' }]);
    expect(rowsOf(preview, `${SEARCH} sourcetype=plain | stats count(name) as named`)).toEqual([
      { named: 0 },
    ]);
  });

  it('keys beyond the first 10,240 characters are not read (item 70)', () => {
    const near = `${'x '.repeat(5000)}k=near`;
    const far = `${'x '.repeat(5200)}k=far`;
    const preview = smallPreview({}, [event(near), event(far)]);
    expect(rowsOf(preview, `${SEARCH} | stats values(k) as k`)).toEqual([{ k: 'near' }]);
  });
});
