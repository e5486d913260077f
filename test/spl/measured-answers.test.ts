import { rowsOf } from '../support/spl-host';

/*
 * What searches gave on Splunk 10.4.2, as the authors of an imitation of its API measured it. Source of every
 * expectation: https://github.com/mockdr/mockdr, backend/tests/unit/splunk (test_eval_functions.py,
 * test_stats_commands.py, test_pipeline_commands.py, test_spl_against_splunk.py).
 */

const ROWS = '| makeresults format=csv data="n,g\n1,a\n2,b\n3,a\n4,b"';
const one = (expression: string, before = ''): unknown =>
  rowsOf(`| makeresults ${before} | eval v=${expression} | table v`)[0]?.['v'];
const given = (text: string): unknown => rowsOf(`${ROWS} | ${text}`);
const column = (text: string, name: string): unknown => rowsOf(`${ROWS} | ${text}`).map((row) => row[name]);

describe('a real Splunk says of eval', () => {
  it.each([
    ['split("a;b;c", ";")', ['a', 'b', 'c']],
    ['split("abc", ";")', 'abc'],
    ['mvindex(split("a;b;c",";"), 9)', undefined],
    ['mvindex(split("a;b;c",";"), 0, 1)', ['a', 'b']],
    ['mvjoin(mvfilter(match(m,"\\d")),"-")', 'a1-c2', '| eval m=split("a1;b;c2",";")'],
    ['mvjoin(mvmap(m,upper(m)),"-")', 'A-B', '| eval m=split("a;b",";")'],
    ['mvfilter(nosuchfield=="x")', undefined],
    ['upper(nosuchfield)', undefined],
    ['len(nosuchfield)', undefined],
    ['substr(nosuchfield,1,2)', undefined],
    ['typeof(nosuchfield)', 'Invalid'],
    ['typeof(null())', 'Invalid'],
    ['tostring(nosuchfield)', 'Null'],
    ['printf("%s",nosuchfield)', 'Null'],
    ['nosuchfield."x"', undefined],
    ['"x".nosuchfield', undefined],
    ['a."x"', 'x', '| eval a=""'],
    ['"a"+"b"', 'ab'],
    ['a+1', '2', '| eval a="1"'],
    ['a+1', undefined, '| eval a="x"'],
    ['a+"2"', '12', '| eval a=1'],
    ['max(1,"a",3)', 'a'],
    ['min(3,"a")', '3'],
    ['min("10","9")', '10'],
    ['max(a,9)', '10', '| eval a="10"'],
    ['max("abc",null())', 'abc'],
    ['min(null(),3)', '3'],
    [String.raw`json_extract("{\"a\":{\"b\":[1,{\"c\":3}]}}","a.b{1}.c")`, '3'],
    [String.raw`json_extract("{\"a\":[1,2]}","a{}")`, '[1,2]'],
    [String.raw`spath("{\"a\":[1,2]}","a{1}")`, '2'],
    ['json_extract("notjson","a")', undefined],
    ['spath("notjson","a")', undefined],
    [String.raw`json_extract("{\"a\":1}","zz")`, undefined],
    ['json_object("a",1,"b","x")', '{"a":1,"b":"x"}'],
    ['json_array("a",1)', '["a",1]'],
    [String.raw`if(json_valid("[1]"),"y","n")`, 'y'],
    ['if(json_valid("nope"),"y","n")', 'n'],
    ['validate(1==2,"a",1==2,"b")', 'a'],
    ['validate(1==1,"a",1==2,"b")', 'b'],
    ['validate(1==1,"a")', undefined],
    ['sqrt(-1)', undefined],
    ['ln(0)', undefined],
    ['1/0', undefined],
    ['if(random()>=0 AND random()<2147483648,"y","n")', 'y'],
    ['trim(1)', '1'],
    ['0.1+0.2', '0.3'],
    ['pow(2.5,2)', '6.3'],
    ['pow(2,0.5)', '1'],
    ['round(10,2)', '10.00'],
    ['round(3,3)', '3.000'],
    ['round(10.567,1)', '10.6'],
    ['round(10.5)', '11'],
    ['round(10.5,0)', '11'],
  ] as const)('%s gives %j', (expression: string, expected: unknown, ...before: readonly string[]) => {
    expect(one(expression, before[0])).toEqual(expected);
  });
});

describe('a real Splunk says of makeresults', () => {
  it.each([
    [
      'format=csv data="a,b\n1,2\n3,4"',
      [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
    ],
    ['format=csv data="a,b\n\\"x,y\\",2"', [{ a: 'x,y', b: '2' }]],
    ['format=csv data="a,b\n1"', [{ a: '1' }]],
    ['format=csv data="a,b\n1,2,3"', [{ a: '1', b: '2' }]],
    ['format=csv data="a"', []],
    ['count=0', []],
  ])('%j', (options, rows) => {
    expect(rowsOf(`| makeresults ${options}`)).toEqual(rows);
  });

  it.each(['+2', '02'])('count=%s makes two rows', (count) => {
    expect(rowsOf(`| makeresults count=${count}`)).toHaveLength(2);
  });

  it.each(['true', 't', 'yes', '1', 'TRUE'])('annotate=%s names the server', (word) => {
    expect(rowsOf(`| makeresults annotate=${word}`)[0]).toHaveProperty('splunk_server');
  });

  it.each(['false', 'f', 'no', '0'])('annotate=%s does not', (word) => {
    expect(rowsOf(`| makeresults annotate=${word}`)[0]).not.toHaveProperty('splunk_server');
  });

  it('rows of JSON keep their object as _raw, and nested values as text', () => {
    expect(
      rowsOf(String.raw`| makeresults format=json data="[{\"a\":1,\"b\":[1,2]}]" | fields - _time`),
    ).toEqual([{ _raw: '{"a":1,"b":[1,2]}', a: '1', b: '[1,2]' }]);
  });
});

describe('a real Splunk says of stats', () => {
  it.each([
    ['stats count, sum(g)', [{ count: '4' }]],
    ['stats sum(g) by n', [{ n: '1' }, { n: '2' }, { n: '3' }, { n: '4' }]],
    ['stats sum(g)', []],
    ['stats first(nosuch) as f, values(nosuch) as v', []],
    ['where n>9 | stats count', [{ count: '0' }]],
    ['where n>9 | stats sum(n) as s', []],
    ['stats count(nosuch) as c', [{ c: '0' }]],
    ['stats dc(nosuch) as d', [{ d: '0' }]],
    ['stats max(g) as mx, min(g) as mn', [{ mx: 'b', mn: 'a' }]],
    ['stats perc50(n) as p, p90(n) as q', [{ p: '2.5', q: '3.7' }]],
    ['stats count by nosuch', []],
    ['stats sumsq(n) as s var(n) as v', [{ s: '30', v: '1.6666666666666667' }]],
  ])('%s', (search, rows) => {
    expect(given(search)).toEqual(rows);
  });

  it.each([
    ['1\n2', '2'],
    ['1\n4', '3'],
    ['2\n3', '3'],
    ['0\n1', '1'],
    ['1\n2\n3\n4', '3'],
    ['10\n20\n30\n40\n50\n60', '35'],
    ['1\n2\n3', '2'],
    ['1\n2\n3\n4\n5', '3'],
    ['1.2\n1.4', '1.3'],
  ])('median of %j is %s', (data, m) => {
    const [row] = rowsOf(`| makeresults format=csv data="v\n${data}" | stats median(v) as m`);
    expect(Number(row?.['m'])).toBeCloseTo(Number(m), 12);
  });

  it.each([
    ['stdev', 15.811388300841896],
    ['stdevp', 14.142135623730951],
    ['var', 250],
    ['varp', 200],
    ['sumsq', 5500],
    ['median', 30],
    ['perc95', 48],
    ['perc25', 20],
  ])('%s of 10, 20, 30, 40, 50 is %d', (name, value) => {
    const [row] = rowsOf(`| makeresults format=csv data="v\n10\n20\n30\n40\n50" | stats ${name}(v) as m`);
    expect(Number(row?.['m'])).toBeCloseTo(value, 12);
  });

  it('a number wins over texts, an empty text is a value, an empty cell is none', () => {
    expect(rowsOf('| makeresults format=csv data="v\n1\na\n3" | stats max(v) as mx, sum(v) as s')).toEqual([
      { mx: '3', s: '4' },
    ]);
    expect(rowsOf('| makeresults count=2 | eval x="" | stats count(x) as c, values(x) as v')).toEqual([
      { c: '2', v: '' },
    ]);
    expect(rowsOf('| makeresults format=csv data="v,w\n1,x\n,y\n3,z" | stats count(v) as c')).toEqual([
      { c: '2' },
    ]);
  });
});

describe('a real Splunk says of streamstats and eventstats', () => {
  it.each([
    ['streamstats count', ['1', '2', '3', '4']],
    ['streamstats count by g', ['1', '1', '2', '2']],
    ['streamstats sum(n) as count', ['1', '3', '6', '10']],
    ['streamstats count window=2', ['1', '2', '2', '2']],
    ['streamstats count window=0', ['1', '2', '3', '4']],
    ['streamstats current=f count', ['0', '1', '2', '3']],
    ['streamstats current=false sum(n) as count', [undefined, '1', '3', '6']],
    ['streamstats count by g window=1', ['1', '1', '1', '1']],
    ['streamstats count reset_on_change=true by g', ['1', '1', '1', '1']],
    ['streamstats reset_before="n>2" count', ['1', '2', '1', '1']],
    ['streamstats reset_after="n>2" count', ['1', '2', '3', '1']],
    ['streamstats count by nosuch', [undefined, undefined, undefined, undefined]],
    ['streamstats values(g) as count', ['a', ['a', 'b'], ['a', 'b'], ['a', 'b']]],
    ['eventstats count', ['4', '4', '4', '4']],
    ['eventstats avg(n) as count by g', ['2', '3', '2', '3']],
    ['eventstats sum(g) as count', [undefined, undefined, undefined, undefined]],
    ['eventstats count by nosuch', [undefined, undefined, undefined, undefined]],
  ])('%s', (search, counts) => {
    expect(column(search, 'count')).toEqual(counts);
  });

  it('a time window is open at its far edge', () => {
    const hourly = '| makeresults count=5 | streamstats count as n | eval _time=1787500000+3600*n';
    const counts = (span: string): unknown =>
      rowsOf(`${hourly} | streamstats time_window=${span} count`).map(({ count }) => count);
    expect(counts('1h')).toEqual(['1', '1', '1', '1', '1']);
    expect(counts('2h')).toEqual(['1', '2', '2', '2', '2']);
  });
});

describe('a real Splunk says of commands that change rows', () => {
  it.each([
    [
      'eval m=split("x;y",";") | mvexpand m | head 2 | table n m',
      [
        { n: '1', m: 'x' },
        { n: '1', m: 'y' },
      ],
    ],
    ['eval m=split("x;y",";") | mvexpand m limit=1 | stats count', [{ count: '4' }]],
    ['eval m=split("x;y",";") | mvexpand m limit=0 | stats count', [{ count: '8' }]],
    ['mvexpand n | stats count', [{ count: '4' }]],
    ['head 1 | mvexpand nosuch', [{ n: '1', g: 'a' }]],
    ['convert num(n) as m | head 1', [{ n: '1', g: 'a', m: '1' }]],
    ['convert num(g) as m | head 1', [{ n: '1', g: 'a' }]],
    ['convert num(*) | head 1', [{ n: '1' }]],
    ['convert ctime(n) as t | head 1 | table t', [{ t: '01/01/1970 00:00:01' }]],
    ['convert timeformat="%Y" ctime(n) as t | head 1 | table t', [{ t: '1970' }]],
    ['eval d="00:10:15" | convert dur2sec(d) as s | head 1 | table s', [{ s: '615' }]],
    ['eval d="15ms" | convert rmunit(d) as s | head 1 | table s', [{ s: '15' }]],
    ['eval d="1,234,567" | convert rmcomma(d) as s | head 1 | table s', [{ s: '1234567' }]],
    ['convert none(g) as m | head 1 | table m', [{ m: 'a' }]],
    ['bin n span=2 | table n', [{ n: '0-2' }, { n: '2-4' }, { n: '2-4' }, { n: '4-6' }]],
    ['bin n span=0.5 | head 1 | table n', [{ n: '1.0-1.5' }]],
    ['bin n | table n', [{ n: '1-2' }, { n: '2-3' }, { n: '3-4' }, { n: '4-5' }]],
    ['bucket n span=2 | head 1 | table n', [{ n: '0-2' }]],
    ['bin n bins=2 | stats count by n', [{ n: '0-10', count: '4' }]],
    ['bin n minspan=3 | head 1 | table n', [{ n: '0-10' }]],
    ['bin n span=2 as z | head 1', [{ n: '1', g: 'a', z: '0-2' }]],
    ['head 1 | bin nosuch span=2', [{ n: '1', g: 'a' }]],
    ['head 1 | table *', [{ n: '1', g: 'a' }]],
    ['head 1 | table n*', [{ n: '1' }]],
    ['head 1 | fields *', [{ n: '1', g: 'a' }]],
    ['head 1 | table g nosuch', [{ g: 'a' }]],
    ['sort n | tail 2 | table n', [{ n: '4' }, { n: '3' }]],
    ['sort -n | tail 3 | table n', [{ n: '1' }, { n: '2' }, { n: '3' }]],
    [
      'where n>1 | top g',
      [
        { g: 'b', count: '2', percent: '66.666667' },
        { g: 'a', count: '1', percent: '33.333333' },
      ],
    ],
    [
      'where n>1 | rare g showperc=f',
      [
        { g: 'a', count: '1' },
        { g: 'b', count: '2' },
      ],
    ],
  ])('%s', (search, rows) => {
    expect(given(search)).toEqual(rows);
  });

  it('bin _time span=2h gives the start of each two hours', () => {
    const hourly = '| makeresults count=5 | streamstats count as n | eval _time=1787500000+3600*(n-1)';
    expect(
      rowsOf(`${hourly} | bin _time span=2h | eval t=_time | table t`).map(({ t }) => Number(t)),
    ).toEqual([1787493600, 1787500800, 1787500800, 1787508000, 1787508000]);
  });

  it('spath writes a field for each path of the leaves', () => {
    const document = String.raw`| makeresults format=json data="[{\"a\":{\"b\":1},\"c\":[1,2],\"d\":[{\"e\":1},{\"e\":2}]}]"`;
    expect(rowsOf(`${document} | fields _raw | spath | table a.b c{} d{}.e`)).toEqual([
      { 'a.b': '1', 'c{}': ['1', '2'], 'd{}.e': ['1', '2'] },
    ]);
    expect(rowsOf(`${document} | spath output=z path=d{}.e | table z`)).toEqual([{ z: ['1', '2'] }]);
    expect(rowsOf(String.raw`| makeresults | eval j="{\"k\":7}" | spath input=j | table k`)).toEqual([
      { k: '7' },
    ]);
  });
});
