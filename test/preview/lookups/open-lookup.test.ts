import { gzipSync } from 'node:zlib';
import { appFromFiles } from '../../../src/preview/install-app';
import { SplError } from '../../../src/spl/error';
import { smallApp } from '../../support/small-app';
import { rowsOf, smallPreview } from '../../support/small-preview';

const TRANSFORMS = `
[codes]
filename = codes.csv
case_sensitive_match = false
max_matches = 1

[wild]
filename = codes.csv
match_type = WILDCARD(code)

[stored]
external_type = kvstore
collection = notes
fields_list = _key, who, note
case_sensitive_match = false

[script]
external_cmd = run.py a b
fields_list = a, b

[gone]
filename = gone.csv
`;
const app = (more: Readonly<Record<string, string>> = {}) =>
  smallPreview({ 'default/transforms.conf': TRANSFORMS, 'lookups/codes.csv': 'code,name\n0xE,fourteen\n7*,seven\n', ...more }, []);

test('a lookup is found by its definition and by its file', () => {
  const host = app().host();
  expect(host.lookup('codes')?.fields).toEqual(['code', 'name']);
  expect(host.lookup('codes.csv')?.rows()).toEqual([
    { code: '0xE', name: 'fourteen' },
    { code: '7*', name: 'seven' },
  ]);
  expect(host.lookup('codes')?.matcher(['code'])(['0xe'], null)).toEqual([{ code: '0xE', name: 'fourteen' }]);
  expect(host.lookup('codes.csv')?.matcher(['code'])(['0xe'], null)).toEqual([]);
  expect(host.lookup('wild')?.matcher(['code'])(['77'], null)).toEqual([{ code: '7*', name: 'seven' }]);
  expect(host.lookup('nothing')).toBeUndefined();
  expect(host.lookup('../codes.csv')).toBeUndefined();
});

test('a lookup that needs a script is refused by file, stanza and setting', () => {
  expect(() => app().host().lookup('script')).toThrow(SplError);
  expect(() => app().host().lookup('script')).toThrow('app/default/transforms.conf: [script] external_cmd');
});

test('a definition whose file is missing fails by name', () => {
  expect(() => app().host().lookup('gone')).toThrow("there is no file 'gone.csv'");
});

test('another app sees what is exported only', () => {
  const files = { 'default/transforms.conf': '[theirs]\nfilename = theirs.csv\n', 'lookups/theirs.csv': 'a\n1\n' };
  expect(smallPreview({}, [], [smallApp('other', files)]).host().lookup('theirs')?.rows()).toEqual([{ a: '1' }]);
  expect(smallPreview({}, [], [smallApp('other', files)]).host().lookup('theirs.csv')?.rows()).toEqual([{ a: '1' }]);
  expect(smallPreview({}, [], [smallApp('other', files, false)]).host().lookup('theirs')).toBeUndefined();
  expect(smallPreview({}, [], [smallApp('other', files, false)]).host().lookup('theirs.csv')).toBeUndefined();
});

test('a packed table is read', () => {
  const packed = appFromFiles('other', [
    { path: 'metadata/default.meta', bytes: Buffer.from('[]\nexport = system\n') },
    { path: 'lookups/p.csv.gz', bytes: gzipSync('a\n1\n') },
  ]);
  expect(smallPreview({}, [], [packed]).host().lookup('p.csv.gz')?.rows()).toEqual([{ a: '1' }]);
});

test('a written table goes before the one that the app brought, and is seen at once', () => {
  const preview = app();
  const host = preview.host();
  host.writeLookup('codes', [{ code: '1', name: 'one, "quoted"' }], ['code', 'name'], false);
  expect(host.lookup('codes')?.rows()).toEqual([{ code: '1', name: 'one, "quoted"' }]);
  host.writeLookup('codes', [{ code: '2', extra: 'x' }], ['code', 'extra'], true);
  expect(preview.host().lookup('codes')?.rows()).toEqual([
    { code: '1', name: 'one, "quoted"' },
    { code: '2' },
  ]);
  expect(app().host().lookup('codes')?.rows()).toHaveLength(2);
});

test('a new file can be written by its name, but no other path', () => {
  const host = app().host();
  host.writeLookup('fresh.csv', [{ a: '1' }], ['a'], false);
  expect(host.lookup('fresh.csv')?.rows()).toEqual([{ a: '1' }]);
  expect(() => host.writeLookup('../evil.csv', [], ['a'], false)).toThrow('does not exist');
});

test('a collection is a lookup; records with the same key are replaced', () => {
  const host = app().host();
  expect(host.lookup('stored')?.rows()).toEqual([]);
  host.writeLookup('stored', [{ _key: 'k1', who: 'ann', note: 'x', dropped: 'y' }], ['who'], true);
  host.writeLookup('stored', [{ _key: 'k1', who: 'bob' }], ['who'], true);
  expect(host.lookup('stored')?.rows()).toEqual([{ _key: 'k1', who: 'bob' }]);
});

test('a collection is compared without case only where it is stored in lower case', () => {
  const host = app().host();
  host.writeLookup('stored', [{ _key: '1', who: 'ann' }, { _key: '2', who: 'Bob' }], ['who'], false);
  expect(host.lookup('stored')?.matcher(['who'])(['ANN'], null)).toHaveLength(1);
  expect(host.lookup('stored')?.matcher(['who'])(['Bob'], null)).toHaveLength(0);
});

test('outputlookup and inputlookup meet in the preview', () => {
  const preview = app();
  rowsOf(preview, '| makeresults | eval code="5", name="five" | table code name | outputlookup append=true codes');
  expect(rowsOf(preview, '| inputlookup codes').map(({ name }) => name)).toEqual(['fourteen', 'seven', 'five']);
});

test('rows appended to a file have the columns of the file alone; into an empty one go all', () => {
  const preview = app();
  const save = (fields: string, rest: string): unknown =>
    rowsOf(preview, `| makeresults | eval ${fields} | fields - _time | ${rest}`);
  save('a="1"', 'outputlookup grows.csv');
  save('a="2", b="x"', 'outputlookup append=true grows.csv');
  expect(rowsOf(preview, '| inputlookup grows.csv')).toEqual([{ a: '1' }, { a: '2' }]);
  save('a="2"', 'where a="none" | outputlookup fresh.csv');
  save('a="3", b="x"', 'outputlookup append=true fresh.csv');
  expect(rowsOf(preview, '| inputlookup fresh.csv')).toEqual([{ a: '3', b: 'x' }]);
});

test('the rows that do not pass the filter of a lookup are not there', () => {
  const transforms =
    '[open]\nfilename = states.csv\nfilter = state=open NOT (who=b*)\n[odd]\nfilename = states.csv\nfilter = (state=\n';
  const preview = smallPreview(
    {
      'default/transforms.conf': transforms,
      'lookups/states.csv': 'who,state\nann,open\nbob,open\ncy,closed\n',
    },
    [],
  );
  expect(rowsOf(preview, '| inputlookup open')).toEqual([{ who: 'ann', state: 'open' }]);
  const looked = '| makeresults | eval who="cy" | lookup open who OUTPUT state | table who state';
  expect(rowsOf(preview, looked)).toEqual([{ who: 'cy' }]);
  expect(() => preview.host().lookup('odd')).toThrow('app/default/transforms.conf: [odd] filter cannot be read');
});

test('event_time_field names the time that a lookup bounded in time compares', () => {
  const transforms = '[leases]\nfilename = leases.csv\ntime_field = since\ntime_format = %s\n';
  const preview = smallPreview(
    {
      'default/transforms.conf': transforms,
      'lookups/leases.csv': 'ip,host,since\n10.0.0.1,old,100\n10.0.0.1,new,200\n',
    },
    [],
  );
  const made = '| makeresults | eval _time=250, seen=150, ip="10.0.0.1"';
  expect(rowsOf(preview, `${made} | lookup leases ip OUTPUT host | fields host`)).toEqual([
    expect.objectContaining({ host: 'new' }),
  ]);
  expect(rowsOf(preview, `${made} | lookup event_time_field=seen leases ip OUTPUT host | fields host`)).toEqual([
    expect.objectContaining({ host: 'old' }),
  ]);
});

test('output_format=splunk_mv_csv keeps the values of a multivalue apart', () => {
  const preview = smallPreview({}, []);
  const made = '| makeresults | eval k="a", m=split("x;$1,y\nz", ","), n="one" | fields - _time';
  rowsOf(preview, `${made} | outputlookup kept.csv output_format=splunk_mv_csv`);
  rowsOf(preview, `${made} | outputlookup output_format=splunk_sv_csv joined.csv`);
  expect(rowsOf(preview, '| inputlookup kept.csv')).toEqual([{ k: 'a', m: ['x;$1', 'y\nz'], n: 'one' }]);
  expect(rowsOf(preview, '| inputlookup joined.csv')).toEqual([{ k: 'a', m: 'x;$1\ny\nz', n: 'one' }]);
  expect(rowsOf(preview, '| makeresults | eval k="a" | fields k | lookup kept.csv k | fields - _time')).toEqual([
    { k: 'a', m: ['x;$1', 'y\nz'], n: 'one' },
  ]);
  expect(() => rowsOf(preview, `${made} | outputlookup output_format=csv x.csv`)).toThrow(
    "Error in 'outputlookup' command: Invalid value 'csv' for option 'output_format'.",
  );
});
