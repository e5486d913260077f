import { rowsOf, runSpl, type SearchOutcome } from '../support/spl-host';

/* Options of commands, each in one small search. What they do is what the Search Reference says of them. */

type Rows = SearchOutcome['rows'];

/** `n` counts from 1 over so many rows, without the time. */
const counted = (rows: number): string =>
  `| makeresults count=${rows} | streamstats count as n | fields - _time |`;
const ONE = '| makeresults | fields - _time |';

const cases: readonly (readonly [search: string, rows: Rows])[] = [
  [
    `${counted(4)} eval a=if(n<3,"x","y") | stats partitions=2 count by a`,
    [
      { a: 'x', count: '2' },
      { a: 'y', count: '2' },
    ],
  ],
  [
    `${counted(3)} eval v=if(n=2,"text",n) | streamstats allnum=t sum(v) as s | fields s`,
    [{ s: '1' }, {}, {}],
  ],
  [
    `${counted(3)} chart cont=f count over n`,
    [
      { n: '1', count: '1' },
      { n: '2', count: '1' },
      { n: '3', count: '1' },
    ],
  ],
  [`${counted(3)} chart count over n span=5 start=0 end=20`, [{ n: '0-5', count: '3' }]],
  [`${counted(3)} chart count over n bins=2`, [{ n: '0-10', count: '3' }]],
  [
    `${ONE} eval a=split("x,x,y",","), r=1 | chart dedup_splitvals=t count over r by a`,
    [{ r: '1', x: '1', y: '1' }],
  ],
  [`${counted(3)} bin n minspan=10`, [{ n: '0-10' }, { n: '0-10' }, { n: '0-10' }]],
  [`${counted(2)} bin n start=0 end=100 bins=10`, [{ n: '0-10' }, { n: '0-10' }]],
  [
    `${counted(3)} eval k=if(n<3,"a","b") | top k showcount=f`,
    [
      { k: 'a', percent: '66.666667' },
      { k: 'b', percent: '33.333333' },
    ],
  ],
  [`${counted(2)} eval k="a" | top k percentfield=p`, [{ k: 'a', count: '2', p: '100.000000' }]],
  [
    `${counted(3)} eval k=if(n<3,"a","b") | rare k countfield=c percentfield=p limit=1 useother=t otherstr=rest`,
    [
      { k: 'b', c: '1', p: '33.333333' },
      { k: 'rest', c: '2', p: '66.666667' },
    ],
  ],
  [`${counted(2)} eval k="a" | rare k showcount=f`, [{ k: 'a', percent: '100.000000' }]],
  [`${ONE} eval a="r", b="c", x=1, y=2 | xyseries sep="-" a b x y`, [{ a: 'r', 'x-c': '1', 'y-c': '2' }]],
  [
    `${ONE} eval a="r", b="c", x=1, y=2 | xyseries format="$VAL$/$AGG$" a b x y`,
    [{ a: 'r', 'c/x': '1', 'c/y': '2' }],
  ],
  [`${ONE} eval a=1, b=2, c=3 | addtotals a b`, [{ a: '1', b: '2', c: '3', Total: '3' }]],
  [`${ONE} eval a=1, b=2 | foreach fieldstr="#F#" * [eval "#F#"='#F#'+10]`, [{ a: '11', b: '12' }]],
  [
    `${ONE} eval a=1, b=2 | foreach mode=multifield * [eval <<FIELD>>='<<FIELD>>'+10]`,
    [{ a: '11', b: '12' }],
  ],
  [
    `${ONE} eval m=split("1,2",","), t=0 | foreach mode=multivalue itemstr="#I#" m [eval t=t+#I#] | fields t`,
    [{ t: '3' }],
  ],
  [
    `${ONE} eval m=split("5,6",","), t="" | foreach mode=multivalue iterstr="#N#" m [eval t=t.#N#] | fields t`,
    [{ t: '01' }],
  ],
  [
    `${ONE} eval m="[1,2]", t=0 | foreach mode=auto_collections m [eval t=t+<<ITEM>>] | fields t`,
    [{ t: '3' }],
  ],
  [`${ONE} eval _raw="{\\"a\\":{\\"b\\":7}}" | spath a.b | table a.b`, [{ 'a.b': '7' }]],
  [
    `${ONE} eval a="x", b="y" | join type=inner a [| makeresults | eval a="x", b="z"] | table a b`,
    [{ a: 'x', b: 'z' }],
  ],
  [
    `${ONE} eval a="x", b="y" | join overwrite=f a [| makeresults | eval a="x", b="z"] | table a b`,
    [{ a: 'x', b: 'y' }],
  ],
  [`${ONE} eval a=5, b=6 | return z=a $b`, [{ search: 'z="5" 6' }]],
  [`${ONE} eval a=5 | format "[" "(" "&" ")" "/" "]"`, [{ search: '[ ( a="5" ) ]' }]],
  [`${ONE} eval 'a b'=1 | eval c='a b'+1 | table "a b" c`, [{ 'a b': '1', c: '2' }]],
  [
    `${ONE} eval a=1 | append maxtime=10 timeout=20 [| makeresults | eval a=2] | table a`,
    [{ a: '1' }, { a: '2' }],
  ],
  [
    `${ONE} eval a=1 | appendcols maxtime=10 timeout=20 maxout=1 [| makeresults count=2 | eval b=2] | table a b`,
    [{ a: '1', b: '2' }],
  ],
  [`${ONE} eval a=1 | appendpipe run_in_preview=f [stats sum(a) as a]`, [{ a: '1' }, { a: '1' }]],
  ['| makeresults splunk_server=local splunk_server_group=x | eval a=1 | table a', [{ a: '1' }]],
  [`${counted(5)} head (n<3)`, [{ n: '1' }, { n: '2' }]],
  [`${counted(3)} sort - auto(n)`, [{ n: '3' }, { n: '2' }, { n: '1' }]],
  [`${ONE} eval a=1 | fillnull value=x a b`, [{ a: '1', b: 'x' }]],
  [`${ONE} eval a="b.exe" | where a LIKE "%.exe"`, [{ a: 'b.exe' }]],
];

describe('options of commands', () => {
  it.each(cases)('%s', (search, rows) => {
    expect(rowsOf(search)).toEqual(rows);
  });
});

const HOUR = 3600;
const START = 1709290800;
/** Events at 11:00, 11:20 and 11:40 of 1 March 2024, the newest first. */
const events = [
  { _time: START + 2400, a: 'x', v: '6', host: 'h2', index: 'main' },
  { _time: START + 1200, a: 'y', v: '12', host: 'h1', index: 'main' },
  { _time: START, a: 'x', v: '18', host: 'h1', index: 'main' },
];
const range = { context: { range: { earliest: START, latest: START + HOUR } } };
const timed = (search: string): Rows => rowsOf(search, events, range);

describe('options about time', () => {
  it('daysago, starttime and endtime set the range', () => {
    const between = 'starttime="03/01/2024:11:10:00" endtime="03/01/2024:11:30:00" | table a';
    expect(timed(between)).toEqual([{ a: 'y' }]);
    expect(timed('daysago=1 | stats count')).toEqual([{ count: '3' }]);
    expect(timed('startdaysago=1 enddaysago=0 | stats count')).toEqual([{ count: '3' }]);
  });

  it('rates by minute and by second divide by the span', () => {
    expect(timed('* | timechart span=1h per_minute(v) as m per_second(v) as s | fields m s')).toMatchObject([
      { m: '0.6', s: '0.01' },
    ]);
  });

  it('timechart names columns by sep and format, NULL and OTHER by their options', () => {
    expect(timed('* | timechart span=1h sep="/" count sum(v) by host | fields - _*')[0]).toMatchObject({
      'count/h1': '2',
      'sum(v)/h2': '6',
    });
    expect(timed('* | timechart span=1h format="$VAL$ $AGG$" count sum(v) by host')[0]).toMatchObject({
      'h1 count': '2',
    });
    const split = '* | eval a=if(a="y",null(),a) | timechart span=1h nullstr=none count by a';
    expect(timed(split)[0]).toMatchObject({ x: '2', none: '1' });
    const rest = '* | timechart span=1h limit=1 otherstr=rest count by host';
    expect(timed(rest)[0]).toMatchObject({ h1: '2', rest: '1' });
  });

  it('timechart aligns spans with aligntime and takes start and end', () => {
    const rows = timed('* | timechart span=1h aligntime=1709290200 count');
    expect(rows.map(({ _time }) => _time)).toEqual(['1709290200', '1709293800']);
    expect(timed(`* | timechart span=1h start=${START} end=${START + HOUR} count`)).toMatchObject([
      { count: '3' },
    ]);
  });

  it('timechart counts a value of a multivalue once with dedup_splitvals', () => {
    const search = '* | eval b=split("p,p",",") | timechart span=1h dedup_splitvals=t count by b';
    expect(timed(search)).toMatchObject([{ p: '3' }]);
  });

  it('tstats takes its options about summaries, and groupby for by', () => {
    const options =
      'local=t allow_old_summaries=t include_reduced_buckets=t chunk_size=1000 fillnull_value=none';
    expect(timed(`| tstats ${options} count groupby host`)).toEqual([
      { host: 'h1', count: '2' },
      { host: 'h2', count: '1' },
    ]);
  });

  it('transaction closes what connected, unifyends and the limits of open ones say', () => {
    const all = 'maxopentxn=10 maxopenevents=100 connected=f | table a eventcount';
    expect(timed(`* | transaction a ${all}`)).toEqual([
      { a: 'y', eventcount: '1' },
      { a: 'x', eventcount: '2' },
    ]);
    const ends = 'startswith="v=18" unifyends=t keepevicted=t | stats count';
    expect(timed(`* | transaction a ${ends}`)).toMatchObject([{ count: expect.any(String) as string }]);
    const lists = 'mvlist=t delim="," nullstr=none | table v';
    expect(timed(`* | transaction host ${lists}`)).toEqual([{ v: '6' }, { v: ['18', '12'] }]);
  });

  it('join looks at time with usetime and earlier', () => {
    const search = (earlier: string): string =>
      `| makeresults | eval _time=100, k=1 | join usetime=t earlier=${earlier} k [| makeresults | eval _time=50, k=1, found="before"] | table k found`;
    expect(rowsOf(search('t'))).toEqual([{ k: '1', found: 'before' }]);
    expect(rowsOf(search('f'))).toEqual([]);
  });
});

describe('options of commands that read and write elsewhere', () => {
  const written: unknown[] = [];
  const host = {
    lookup: () => ({
      name: 't',
      fields: ['k', 'v'],
      matcher: () => () => [{ k: '1', v: 'one' }],
      rows: () => [],
    }),
    writeLookup: (...args: unknown[]) => void written.push(args[1]),
    savedSearch: () => '| makeresults | eval a="$x$" | table a',
    rest: () => [{ title: 'one' }],
    metadata: () => [{ sourcetype: 'wineventlog' }],
    collect: (...args: unknown[]) => void written.push(args[0]),
  };
  const rows = (search: string): Rows => runSpl(search, { host }).rows;

  it.each([
    [`${ONE} eval k=1 | lookup update=t local=t t k OUTPUT v | table k v`, [{ k: '1', v: 'one' }]],
    ['| savedsearch saved nosubstitution=t', [{ a: '$x$' }]],
    ['| savedsearch saved x=y', [{ a: 'y' }]],
    ['| rest /services/apps/local timeout=10 strict=t', [{ title: 'one' }]],
    ['| metadata type=sourcetypes datatype=event', [{ sourcetype: 'wineventlog' }]],
  ] as const)('%s', (search, wanted) => {
    expect(rows(search)).toEqual(wanted);
  });

  it('outputlookup writes as many rows as max says into the app', () => {
    written.length = 0;
    rows(`${counted(3)} outputlookup max=2 createinapp=t create_context=app allow_updates=t t.csv`);
    expect(written).toEqual([[{ n: '1' }, { n: '2' }]]);
  });

  it.each(['createinapp=f', 'create_context=system', 'create_context=user', 'allow_updates=false'])(
    'outputlookup %s is refused and nothing is written',
    (option) => {
      written.length = 0;
      expect(() => rows(`${counted(3)} outputlookup ${option} t.csv`)).toThrow(
        expect.objectContaining({ kind: 'unsupported' }) as Error,
      );
      expect(written).toEqual([]);
    },
  );

  it('collect takes addtime', () => {
    written.length = 0;
    rows(`${ONE} eval a=1 | collect index=summary addtime=f`);
    expect(written).toEqual(['summary']);
  });
});

describe('terms of the search command', () => {
  const found = (search: string): Rows => rowsOf(`${search} | table a`, events);

  it('field::value, tag::field and the times of indexing', () => {
    expect(found('host::h2')).toEqual([{ a: 'x' }]);
    const host = { tagged: () => [{ field: 'host', value: 'h1' }] };
    expect(rowsOf('tag::host=web | stats count', events, { host })).toEqual([{ count: '2' }]);
    const indexed = events.map((event) => ({ ...event, _indextime: event._time }));
    const between = `_index_earliest=${START + 1} _index_latest=${START + 2000} | table a`;
    expect(rowsOf(between, indexed)).toEqual([{ a: 'y' }]);
  });
});

describe('documented options that are not built', () => {
  it.each([
    ['collect index=x output_format=hec', 'output_format=hec is not built'],
    ['stats prestats=t sparkline', 'prestats=true with a sparkline is not built.'],
  ])('%s is refused by name', (command, message) => {
    const failure = (): unknown => rowsOf(`* | ${command}`);
    expect(failure).toThrow(expect.objectContaining({ kind: 'unsupported' }) as Error);
    expect(failure).toThrow(message);
  });
});
