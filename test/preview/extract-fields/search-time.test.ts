import { rowsOf, smallPreview } from '../../support/small-preview';

const event = (raw: string, more = {}) => ({ raw, sourcetype: 'st', source: 'src', host: 'host1', ...more });

/** The fields of one event under some props and transforms. */
function fields(
  names: string,
  raw: string,
  props: string,
  transforms = '',
  lookups: Readonly<Record<string, string>> = {},
) {
  const preview = smallPreview(
    { 'default/props.conf': props, 'default/transforms.conf': transforms, ...lookups },
    [event(raw)],
  );
  return rowsOf(preview, `search * | table ${names}`)[0];
}

describe('EXTRACT', () => {
  test('takes named groups, with dots and line anchors as (?ms) has them', () => {
    expect(fields('a b', 'x 1\ny 2', '[st]\nKV_MODE = none\nEXTRACT-x = ^x (?<a>\\d).^y (?<b>\\d)$')).toEqual(
      { a: '1', b: '2' },
    );
  });

  test('reads the field after in, which an earlier class gives', () => {
    const props = '[st]\nKV_MODE = none\nEXTRACT-a = user=(?<who>\\S+)\nEXTRACT-b = ^(?<name>[^@]+) in who\n';
    expect(fields('name', 'user=me@x', props)).toEqual({ name: 'me' });
  });

  test('does not overwrite a field that an earlier class gave', () => {
    expect(fields('a', 'one two', '[st]\nEXTRACT-2 = (?<a>two)\nEXTRACT-1 = (?<a>one)')).toEqual({
      a: 'one',
    });
  });
});

describe('REPORT', () => {
  test('names fields by FORMAT', () => {
    const transforms = '[t]\nREGEX = (\\w+)/(\\w+)\nFORMAT = first::$1 "the second"::$2\n';
    expect(fields('first "the second"', 'ab/cd', '[st]\nREPORT-x = t', transforms)).toEqual({
      first: 'ab',
      'the second': 'cd',
    });
  });

  test('takes keys from the text, cleaned, and all their values with MV_ADD', () => {
    const transforms = '[t]\nREGEX = <([^>]+)>([^<]*)\nFORMAT = $1::$2\nMV_ADD = true\n';
    expect(fields('a_b c', '<a-b>1<c>2<a-b>3', '[st]\nKV_MODE = none\nREPORT-x = t', transforms)).toEqual({
      a_b: ['1', '3'],
      c: '2',
    });
  });

  test('keeps the first of several values without MV_ADD', () => {
    const transforms = '[t]\nREGEX = (\\w)=(\\w)\nFORMAT = $1::$2\n';
    expect(fields('a', 'a=1 a=2', '[st]\nREPORT-x = t', transforms)).toEqual({ a: '1' });
  });

  test('leaves keys as they are with CLEAN_KEYS = false, and empty values with KEEP_EMPTY_VALS', () => {
    const transforms =
      '[t]\nREGEX = <([^>]+)>([^<]*)\nFORMAT = $1::$2\nCLEAN_KEYS = false\nKEEP_EMPTY_VALS = true\n';
    expect(fields('"a-b"', '<a-b>', '[st]\nREPORT-x = t', transforms)).toEqual({ 'a-b': '' });
  });

  test('splits by DELIMS and FIELDS', () => {
    const transforms = '[t]\nDELIMS = "|"\nFIELDS = "a", "b", "c"\n';
    expect(fields('a b c', 'x|"y|z"|', '[st]\nREPORT-x = t', transforms)).toEqual({ a: 'x', b: 'y|z' });
  });

  test('splits pairs by two sets of DELIMS', () => {
    const transforms = '[t]\nDELIMS = ";,", "=:"\n';
    expect(fields('a b c', 'a=1; b:2,c = 3', '[st]\nREPORT-x = t', transforms)).toEqual({
      a: '1',
      b: '2',
      c: '3',
    });
  });

  test('works through several transforms in the order of the list, each reading what came before', () => {
    const transforms = '[one]\nREGEX = (?<part>b.+)\n[two]\nSOURCE_KEY = part\nREGEX = (?<last>.)$\n';
    expect(fields('last', 'abc', '[st]\nREPORT-x = one, two', transforms)).toEqual({ last: 'c' });
  });

  test('takes keys and values from groups named _KEY_ and _VAL_', () => {
    const transforms = '[t]\nREGEX = (?<_KEY_1>\\w+):(?<_VAL_1>\\w+)\n';
    expect(fields('a b', 'a:1 b:2', '[st]\nKV_MODE = none\nREPORT-x = t', transforms)).toEqual({
      a: '1',
      b: '2',
    });
  });
});

describe('KV_MODE', () => {
  test('auto takes pairs, quoted values whole, and the first of a repeated key', () => {
    expect(fields('a b c d e', 'a=1, b="two words" c=x;d= a=9 e = 5', '')).toEqual({
      a: '1',
      b: 'two words',
      c: 'x',
      e: '5',
    });
  });

  test('white space around a quoted value is no part of it, unless KV_TRIM_SPACES is false', () => {
    expect(fields('a', 'a=" apples "', '')).toEqual({ a: 'apples' });
    expect(fields('a', 'a=" apples "', '[st]\nKV_TRIM_SPACES = false')).toEqual({ a: ' apples ' });
    expect(fields('a', 'a=" apples "', '[st]\nKV_MODE = auto_escaped\nKV_TRIM_SPACES = 0')).toEqual({
      a: ' apples ',
    });
  });

  test('none takes nothing', () => {
    expect(fields('a sourcetype', 'a=1', '[st]\nKV_MODE = none')).toEqual({ sourcetype: 'st' });
  });

  test('auto_escaped reads escaped quotes', () => {
    expect(fields('a', 'a="say \\"hi\\""', '[st]\nKV_MODE = auto_escaped')).toEqual({ a: 'say "hi"' });
  });

  test('json names members and lists as spath does; auto reads JSON too', () => {
    const raw = '{"a": {"b": 1}, "list": ["x", "y"], "n": null}';
    for (const mode of ['json', 'auto']) {
      expect(fields('a.b "list{}" n', raw, `[st]\nKV_MODE = ${mode}`)).toEqual({
        'a.b': '1',
        'list{}': ['x', 'y'],
        n: 'null',
      });
    }
  });

  test('xml names elements and attributes as spath does', () => {
    expect(fields('e.id "e.d{@n}"', '<e><id>7</id><d n="x"/></e>', '[st]\nKV_MODE = xml')).toEqual({
      'e.id': '7',
      'e.d{@n}': 'x',
    });
  });
});

describe('FIELDALIAS', () => {
  test('AS replaces the field of the alias, and removes it where there is nothing to alias', () => {
    const props = '[st]\nFIELDALIAS-x = a AS b missing AS c';
    expect(fields('a b c', 'a=1 b=2 c=3', props)).toEqual({ a: '1', b: '1' });
  });

  test('names with blanks stand in quotes, pairs may be apart by commas', () => {
    const props = '[st]\nFIELDALIAS-x = a AS "b c", b as d,c  AS \'e f\'';
    expect(fields('"b c" d "e f"', 'a=1 b=2 c=3', props)).toEqual({ 'b c': '1', d: '2', 'e f': '3' });
  });

  test('ASNEW keeps the field of the alias in both cases', () => {
    const props = '[st]\nFIELDALIAS-x = a ASNEW b missing ASNEW c a ASNEW d';
    expect(fields('b c d', 'a=1 b=2 c=3', props)).toEqual({ b: '2', c: '3', d: '1' });
  });
});

describe('EVAL', () => {
  test('sees aliases but no other calculated field', () => {
    const props = '[st]\nFIELDALIAS-x = a AS z\nEVAL-a = a * 2\nEVAL-b = a + z\n';
    expect(fields('a b', 'a=5', props)).toEqual({ a: 10, b: 10 });
  });
});

describe('LOOKUP', () => {
  const table = { 'lookups/t.csv': 'code,name,more\n7,seven,x\n8,eight,\n' };
  const transforms = '[t]\nfilename = t.csv\n';

  test('adds the outputs for the matching row, by alias', () => {
    expect(
      fields('word', 'c=7', '[st]\nLOOKUP-x = t code AS c OUTPUT name AS word', transforms, table),
    ).toEqual({ word: 'seven' });
  });

  test('clears outputs of an event without a row; OUTPUTNEW keeps them', () => {
    expect(
      fields('name code', 'code=9 name=old', '[st]\nLOOKUP-x = t code OUTPUT name', transforms, table),
    ).toEqual({ code: '9' });
    expect(
      fields('name code', 'code=9 name=old', '[st]\nLOOKUP-x = t code OUTPUTNEW name', transforms, table),
    ).toEqual({ code: '9', name: 'old' });
    expect(
      fields('name', 'code=7 name=old', '[st]\nLOOKUP-x = t code OUTPUTNEW name', transforms, table),
    ).toEqual({ name: 'old' });
  });

  test('leaves an event alone that lacks a field to compare', () => {
    expect(fields('name', 'name=old', '[st]\nLOOKUP-x = t code OUTPUT name', transforms, table)).toEqual({
      name: 'old',
    });
  });

  test('gives all other columns without OUTPUT, and reads calculated fields', () => {
    const props = '[st]\nEVAL-code = number + 1\nLOOKUP-x = t code\n';
    expect(fields('name more', 'number=6', props, transforms, table)).toEqual({ name: 'seven', more: 'x' });
  });
});

describe('eventtypes and tags', () => {
  const files = {
    'default/eventtypes.conf':
      '[failed]\nsearch = sourcetype=st code=7\n[named]\nsearch = `term`\n[off]\nsearch = *\ndisabled = 1\n',
    'default/macros.conf': '[term]\ndefinition = seven\n',
    'default/tags.conf':
      '[eventtype=failed]\nauthentication = enabled\n[code=7]\nlucky = enabled\nother = disabled\n',
  };
  const preview = smallPreview(files, [event('code=7 seven'), event('code=8')]);

  test('are fields of the events that match', () => {
    expect(rowsOf(preview, 'search * | table code eventtype tag tag::code tag::eventtype')).toEqual([
      { code: '8' },
      {
        code: '7',
        eventtype: ['failed', 'named'],
        tag: ['authentication', 'lucky'],
        'tag::code': 'lucky',
        'tag::eventtype': 'authentication',
      },
    ]);
  });

  test('are searched by', () => {
    expect(rowsOf(preview, 'search eventtype=failed | table code')).toEqual([{ code: '7' }]);
    expect(rowsOf(preview, 'search tag=authentication | table code')).toEqual([{ code: '7' }]);
    expect(rowsOf(preview, 'search tag::code=lucky | table code')).toEqual([{ code: '7' }]);
  });
});

describe('what is not carried out', () => {
  test('is named by app, file, line, stanza and setting', () => {
    const props =
      '[st]\nKV_MODE = multi\nEXTRACT-x = (\nREPORT-x = gone\nSEDCMD-x = s/a/b/\nFANCY = 1\nTRUNCATE = 0\n';
    const preview = smallPreview({ 'default/props.conf': props }, [event('x')]);
    expect(
      preview.refusals().map(({ app, file, line, stanza, setting }) => [app, file, line, stanza, setting]),
    ).toEqual([
      ['app', 'default/props.conf', 6, 'st', 'FANCY'],
      ['app', 'default/props.conf', 5, 'st', 'SEDCMD-x'],
      ['app', 'default/props.conf', 3, 'st', 'EXTRACT-x'],
      ['app', 'default/props.conf', 4, 'st', 'REPORT-x'],
      ['app', 'default/props.conf', 2, 'st', 'KV_MODE'],
    ]);
  });
});

test('a pattern that runs away gives no field, is named, and does not end the search', () => {
  const props = '[st]\nKV_MODE = none\nEXTRACT-slow = ^(?<slow>(a+)+)$\nEXTRACT-good = (?<good>b)\n';
  const preview = smallPreview({ 'default/props.conf': props }, [
    event(`${'a'.repeat(40)}b`),
    event('aaa b'),
  ]);
  expect(rowsOf(preview, 'search * | table good slow')).toEqual([{ good: 'b' }, { good: 'b' }]);
  expect(preview.refusals().map(({ setting, reason }) => [setting, reason.slice(0, 37)])).toEqual([
    ['EXTRACT-slow', 'some events have no fields from it: T'],
  ]);
});

test('a field is found whatever its key looked like before it was cleaned', () => {
  const transforms = '[t]\nREGEX = ([^:]+):\\s(\\w+)\\s*\nFORMAT = $1::$2\n';
  const props = '[st]\nKV_MODE = none\nREPORT-x = t';
  expect(fields('My_Label__x', '1. My Label (x: yes', props, transforms)).toEqual({ My_Label__x: 'yes' });
  expect(fields('ab', '{"\\u0061b": 7}', '')).toEqual({ ab: '7' });
});
