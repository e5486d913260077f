import * as fc from 'fast-check';

/* Searches in the manner of public detection content: valid SPL, whether or not every command is built here. */

const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const some = (item: fc.Arbitrary<string>, least = 1, most = 3): fc.Arbitrary<string[]> =>
  fc.array(item, { minLength: least, maxLength: most });

/** White space as people write it: none, some, or a line break where any may stand. */
const gap = oneOf(' ', ' ', ' ', '  ', '\n', '\n  ', '\t');

/** Text with its blanks written in some manner. Quoted texts keep theirs. */
const spaced = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, gap).map(([written, blank]) => written.replace(/ (?=(?:[^"]*"[^"]*")*[^"]*$)/g, blank));

const field = oneOf(
  'user',
  'src_ip',
  'dest',
  'count',
  'len',
  'match',
  'values',
  'first',
  'EventCode',
  'userIdentity.arn',
  'requestParameters.items{}.name',
  'eai:acl.app',
  'date_hour',
  '_time',
  'Processes.process_name',
  'All_Traffic.dest_port',
);
const written = fc.oneof(field, field, oneOf('"Account Name"', '"userIdentity.type"'));
const value = oneOf(
  'cmd.exe',
  '*powershell*',
  'C:\\\\Windows\\\\*',
  '"*\\\\cmd.exe"',
  '"a b"',
  '""',
  '"x=\\"1\\""',
  '0x17',
  '4769',
  '-1',
  '10.0.0.0/8',
  '*$',
  'DOMAIN\\\\user',
  'http://example.com/a?b=c&d=e',
  '"[a|b]"',
  '$token$',
  'a*b',
);
const comparison = fc
  .tuple(written, oneOf('=', '!=', '==', ' = ', '= ', ' =', ' != '), value)
  .map((parts) => parts.join(''));
const ordered = fc
  .tuple(field, oneOf('>', '>=', '<', ' <= ', ' > '), oneOf('5', '10.5'))
  .map((p) => p.join(''));
const membership = fc
  .tuple(
    field,
    oneOf(' IN (', ' IN(', ' NOT IN ('),
    some(value),
    oneOf(', ', ',', ' '),
    oneOf(')', ',)', ' )'),
  )
  .map(([name, open, values, comma, close]) => `${name}${open}${values.join(comma)}${close}`);
const bare = oneOf(
  'error',
  '"exact phrase"',
  'fail*',
  'TERM(10.0.0.1)',
  'CASE(Error)',
  '`process_cmd`',
  'tag=web',
  'source::x',
);

const { predicate } = fc.letrec<{ predicate: string; part: string }>((tie) => ({
  predicate: fc
    .tuple(some(tie('part')), oneOf(' ', ' AND ', ' OR '))
    .map(([parts, join]) => parts.join(join)),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    comparison,
    comparison,
    ordered,
    membership,
    bare,
    comparison.map((text) => `NOT ${text}`),
    tie('predicate').map((text) => `(${text})`),
    tie('predicate').map((text) => `NOT(${text})`),
    oneOf(
      '[search index=y | fields dest | format]',
      'NOT [| inputlookup allow.csv | table dest | rename dest AS src]',
    ),
  ),
}));

/** What only a row can tell the type of. */
const operand = fc.oneof(
  {
    weight: 3,
    arbitrary: oneOf(
      'user',
      'count',
      'len',
      'x',
      "'a b'",
      "'eai:acl.app'",
      "'x{}.y'",
      "'sum(bytes)'",
      'null',
    ),
  },
  {
    weight: 3,
    arbitrary: oneOf(
      'now()',
      'lower(user)',
      'mvindex(split(path,"/"),-1)',
      'relative_time(now(),"-70m@m")',
      'strftime(_time,"%Y-%m-%d %H:%M:%S")',
      'coalesce(a, b, "n/a")',
      'replace(x,"(\\d+)\\.","<\\1>")',
      'mvcount(values)',
      'if(match(cmd,"(?i)\\\\bwhoami\\b|\\"x\\""),1,0)',
      'case(a==1,"one",a>=2 AND b!="x","two",true(),"rest")',
      'round((count/total)*100,2)',
      'round(tonumber(x)-tonumber(y))',
      'mvjoin(mvdedup(mvappend(a,b)),";")',
      'spath(_raw,"a.b{}.c")',
    ),
  },
);
/** Literals in quotes and numbers; Splunk refuses a text among numbers before the search runs. */
const number = fc.oneof({ weight: 3, arbitrary: operand }, { weight: 1, arbitrary: oneOf('5', '0.5', '-1') });
const term = fc.oneof(
  { weight: 3, arbitrary: number },
  { weight: 1, arbitrary: oneOf('"text"', '"a, b (c) | [d]"') },
);
const calculation = fc
  .oneof(
    fc
      .array(number, { minLength: 1, maxLength: 3 })
      .chain((terms) => oneOf('+', ' - ', '*', '/').map((operator) => terms.join(operator))),
    fc
      .array(term, { minLength: 1, maxLength: 3 })
      .chain((terms) => oneOf(' . ', '.').map((operator) => terms.join(operator))),
    oneOf('null()'),
  )
  .chain((text) => oneOf(text, `(${text})`));
const condition = fc
  .array(
    fc.oneof(
      fc
        .tuple(operand, oneOf('=', '==', '!=', '>', '>=', ' < ', ' <= ', ' = '), term)
        .map((parts) => parts.join('')),
      oneOf(
        'isnull(user)',
        "isnotnull('a b')",
        'NOT like(url,"%admin%")',
        'cidrmatch("10.0.0.0/8",src)',
        'user IN ("a","b")',
        'NOT user IN("a")',
        'cmd LIKE "%.exe"',
        '(a=1 OR b="x")',
        'NOT (a=1 AND b=2)',
        'searchmatch("a=1 b")',
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((parts) => oneOf(' AND ', ' OR ', ' and ', ' or ').map((join) => parts.join(join)));

const aggregate = fc
  .tuple(
    oneOf(
      'count',
      'c',
      'count(user)',
      'dc(src_ip)',
      'values(Processes.process)',
      'sum(bytes)',
      'min(_time)',
      'latest(_time)',
      'perc95(x)',
      'stdev(count)',
      'count(eval(status>=500))',
      'dc(eval(if(a="b",user,null())))',
      'values("Account Name")',
      "dc('x{}.y')",
      'list(len)',
    ),
    oneOf('', '', ' as n', ' AS "a b"', ' as len', ' As first'),
  )
  .map((parts) => parts.join(''));
/** Aggregations under names of their own, since two of one name are an error. */
const aggregates = some(aggregate).map((list) =>
  list.map((text, index) => (index === 0 ? text : `${text.replace(/ as .*$/i, '')} as n${index}_`)),
);
const by = fc
  .tuple(
    oneOf('by', 'BY'),
    fc.uniqueArray(oneOf('host', 'who', 'userIdentity.arn', 'x{}.y', '"d e"'), { minLength: 1 }),
    oneOf(' ', ', ', ','),
  )
  .map(([word, fields, comma]) => `${word} ${fields.join(comma)}`);
const stats = fc
  .tuple(
    oneOf('stats', 'eventstats', 'streamstats'),
    aggregates,
    oneOf(' ', ', '),
    fc.option(by, { nil: '' }),
  )
  .map(([command, list, comma, group]) => `${command} ${list.join(comma)} ${group}`.trimEnd());

const stage = fc.oneof(
  { weight: 4, arbitrary: stats },
  { weight: 3, arbitrary: condition.map((text) => `where ${text}`) },
  { weight: 3, arbitrary: predicate.map((text) => `search ${text}`) },
  {
    weight: 4,
    arbitrary: fc
      .array(
        fc.tuple(
          oneOf('x', '"a b"', "'c.d'", 'count', 'len', '_time', '{name}'),
          oneOf('=', ' = '),
          calculation,
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .chain((list) =>
        oneOf('', '', ',').map((end) => `eval ${list.map((parts) => parts.join('')).join(', ')}${end}`),
      ),
  },
  {
    weight: 6,
    arbitrary: oneOf(
      '`drop_dm_object_name(Processes)`',
      '`drop_dm_object_name("Authentication")`',
      '`security_content_ctime(firstTime)`',
      '`two("a, b", c)`',
      '`detection_filter`',
      'rename "a b" as c, x* AS y* sum(bytes) as total',
      'rename userIdentity.arn as arn  ',
      'eval `id_field`, guid=replace(_bkt,".*~(.+)","\\1"), hash=md5(_time._raw)',
      'eval x=CASE(isnull(a),b,True(),c), y=If(a=1,"b",NULL)',
      'lookup update=true risk identity as who OUTPUTNEW _key as id,identity as name',
      'stats values(All.a.b.c_id) as a.b.c_id, values("DNS.query") as q by "DNS.src","DNS.query"',
      'fields - temp_time,new_status,default_status',
      'transaction maxspan=1h src',
      'sort - count',
      'sort -count, +user',
      'sort -sum(bytes)',
      'sort - count(user) dc(src_ip)',
      'sort 0 num(x) - _time',
      'table user, count , "a b",',
      'fields - _raw, - punct',
      'fields + a b',
      'dedup user, src sortby -_time',
      'fillnull value="N/A" a, b',
      'fillnull',
      'bucket span=5m _time',
      'bin _time span=1h AS hour',
      'rex field=_raw "(?i)user[=:]\\s*\\"?(?<user>[^\\s\\",;]+)" max_match=0',
      'rex mode=sed field=x "s/a|b/c/g"',
      'regex process!="(?i)^[a-z]+\\.exe$"',
      'lookup update=true wl.csv dest AS "dest host" OUTPUTNEW who AS owner, x',
      'inputlookup append=t seen.csv where a="b*"',
      'outputlookup append=true seen.csv',
      'spath input=Parameters path=a{}.b output=z',
      'spath searches{}',
      'mvexpand x{}',
      'makemv delim="," x',
      'transaction user, src startswith=(EventCode=1) endswith=eval(x>1) maxspan=5m',
      'join user max=0 type=left [search index=z | table user w]',
      'append [search index=z | stats count by user]',
      'appendpipe [stats sum(count) as count | eval user="all | of [them]"]',
      "foreach *_count [eval <<FIELD>>_pct=round('<<FIELD>>'/total*100,2)]",
      'timechart span=1h limit=0 useother=f count by user where count>10',
      'timechart count, avg(x) as "Average x"',
      'chart dc(user) over hour by src limit=5 usenull=f',
      'top limit=20 user by host showperc=f',
      'head 10',
      'tail',
      'reverse',
      'convert timeformat="%F" ctime(firstTime) as f ctime(*Time)',
      'collect index=summary',
      'addinfo',
      'iplocation src prefix=x_',
      'map maxsearches=5 search="search index=a $user$"',
      'fit DensityFunction count by hour into app:model threshold=0.01',
      'sendalert notable',
      'multikv',
      'from datamodel:"Risk.All_Risk"',
    ),
  },
);

const beginning = fc.oneof(
  predicate,
  predicate.map((text) => `search ${text}`),
  fc
    .tuple(aggregates, predicate, oneOf('by', 'groupby', 'BY'))
    .map(
      ([list, where, word]) =>
        `| tstats \`summariesonly\` ${list.join(' ')} from datamodel=Endpoint.Processes where ${where} ${word} Processes.dest, _time span=1h`,
    ),
  oneOf(
    '| tstats count min(_time) as firstTime where index=* TERM(a=b) by index, sourcetype _time span=1d',
    '| `tstats` count values("DNS.query") where index=* "DNS.reply"!="No Error" NOT "DNS.query"="*.arpa" by host',
    '| tstats prestats=t count from datamodel=Web where Web.status IN (200,404) by Web.src',
    '| inputlookup assets.csv where (a=1 AND b="x*")',
    '| makeresults count=3',
    '| rest /services/data/indexes splunk_server=local',
    '| metadata type=hosts index=*',
    '| from datamodel:"Authentication"."Failed_Authentication"',
    '| dbxquery connection="x" query="select * from y | z"',
    '`cloudtrail` eventName=RunInstances [search `cloudtrail` errorCode=success | table userIdentity.arn]',
  ),
);

/** One search: how it begins and what follows, with comments and blanks in between. */
export const detectionSearch: fc.Arbitrary<string> = fc
  .tuple(
    spaced(beginning),
    fc.array(spaced(stage), { maxLength: 6 }),
    oneOf(' | ', '|', '\n| ', ' |', ' ```a | comment [``` | '),
  )
  .map(([first, stages, pipe]) => [first, ...stages].join(pipe));

/** The macros that these searches call. */
export const detectionMacros: Readonly<
  Record<string, string | { readonly args: readonly string[]; readonly definition: string }>
> = {
  id_field: 'id=md5(a.b)',
  tstats: 'tstats',
  process_cmd: '(process_name=cmd.exe OR original_file_name=Cmd.Exe)',
  cloudtrail: 'sourcetype=aws:cloudtrail',
  summariesonly: 'summariesonly=false allow_old_summaries=true fillnull_value=null',
  detection_filter: 'search *',
  'drop_dm_object_name(1)': { args: ['name'], definition: 'rename "$name$.*" as *' },
  'security_content_ctime(1)': {
    args: ['field'],
    definition: 'convert timeformat="%Y-%m-%dT%H:%M:%S" ctime($field$)',
  },
  'two(2)': { args: ['a', 'b'], definition: 'eval pair="$a$ $b$"' },
};
