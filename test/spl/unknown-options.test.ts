import { commands } from '../../src/spl/commands/catalogue';
import { SplError } from '../../src/spl/error';
import { parseSearch } from '../../src/spl/parse-pipeline';
import { hostOver } from '../support/spl-host';

/** Arguments that each command accepts; where one of them may stand alone, a second way to write them. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  accum: ['a', 'a AS b'],
  addcoltotals: ['', 'labelfield=a label=b c'],
  addinfo: [''],
  addtotals: ['', 'row=t a b'],
  append: ['[search b]', 'maxout=5 [search b]'],
  appendcols: ['[search b]', 'override=t [search b]'],
  appendpipe: ['[stats count]'],
  autoregress: ['a', 'a p=1-3', 'a AS b p=2'],
  bin: ['_time span=1h', 'span=10 a AS b'],
  bucket: ['a bins=5'],
  chart: ['count over a by b', 'avg(x) by a limit=5'],
  collect: ['index=x'],
  convert: ['ctime(a)', 'timeformat="%H" num(a) AS b'],
  dedup: ['a', '3 a b sortby -c', 'a keepempty=t'],
  delta: ['a', 'a AS b p=2'],
  eval: ['a=1, b=a+1', "'a b'=1"],
  eventstats: ['count by a', 'sum(x) AS y'],
  fields: ['a b', '- a, b', '+ a*'],
  fillnull: ['', 'value=N a b'],
  foreach: ['* [eval x=1]', 'mode=multivalue m [eval x=<<ITEM>>]'],
  format: ['', 'mvsep="OR" "(" "(" "AND" ")" "OR" ")"'],
  head: ['', '5', 'limit=5 (a=1) keeplast=t null=f'],
  inputlookup: ['x.csv', 'append=t x.csv'],
  join: ['a [search b]', 'type=outer max=0 a b [search b]', 'left=L right=R where L.a=R.b [search b]'],
  lookup: ['x a', 'x a AS b OUTPUT c AS d', 'local=t x a OUTPUTNEW c'],
  makemv: ['a', 'delim="," a'],
  makeresults: ['', 'count=5 annotate=t', 'format=csv data="a,b"'],
  maketable: ['a b c'],
  metadata: ['type=hosts', 'type=sources index=x'],
  mvcombine: ['a', 'delim="," a'],
  mvexpand: ['a', 'a limit=5'],
  nomv: ['a'],
  outputlookup: ['x.csv', 'append=t x.csv'],
  rangemap: ['field=a low=0-5 default=x'],
  rare: ['a', 'limit=5 a by b'],
  regex: ['_raw="x"', '"x"'],
  rename: ['a AS b', 'a* as b*, c to d'],
  replace: ['a WITH b', 'a* WITH b* IN c'],
  rest: ['/services/server/info', '/services/server/info splunk_server=local'],
  return: ['a', '5 $a', 'b=a'],
  reverse: [''],
  rex: ['"(?<a>x)"', 'field=a max_match=2 "(?<b>x)"', 'mode=sed "s/a/b/g"'],
  savedsearch: ['x', '"x y" a=1'],
  search: ['a=1', 'foo'],
  setfields: ['a=b'],
  sort: ['a', '- a, +b', '5 -num(a)'],
  spath: ['', 'input=a output=b path=c'],
  stats: ['count', 'sum(a) AS b by c', 'count(eval(a>1)) AS d'],
  strcat: ['a "-" b c', 'allrequired=t a b c'],
  streamstats: ['count', 'window=5 sum(a) by b'],
  table: ['a b', 'a, b*'],
  tail: ['', '5'],
  timechart: ['count', 'span=1h limit=5 count by a'],
  top: ['a', 'limit=5 a by b'],
  transaction: ['a', 'a maxspan=5m startswith="x"'],
  transpose: ['', '5 header_field=a'],
  tstats: ['count', 'count where index=x by host'],
  untable: ['a b c'],
  where: ['a=1', 'isnull(b) OR c>1'],
  xyseries: ['a b c', 'grouped=t a b c'],
};

/** In these, `name=value` or a further word at the end is an argument like any other. */
const TAKES_PAIRS: ReadonlySet<string> = new Set([
  'return',
  'savedsearch',
  'search',
  'rest',
  'setfields',
  'rangemap',
]);

function accepts(command: string, kind: string, args: string): boolean {
  const text = `${kind === 'generating' && !args.includes('append=t') ? '' : '* '}| ${command} ${args}`;
  try {
    parseSearch(text, hostOver({}));
    return true;
  } catch (error) {
    if (error instanceof SplError) return false;
    throw error;
  }
}

describe('arguments of commands', () => {
  it('are written down here for every command that is built', () => {
    expect(commands.map(({ name }) => name).filter((name) => !ARGUMENTS[name])).toEqual([]);
  });

  const cases = commands.flatMap(({ name, kind }) =>
    (ARGUMENTS[name] ?? []).map((args) => ({ name, kind, args })),
  );

  it.each(cases)('$name $args is accepted', ({ name, kind, args }) => {
    expect(accepts(name, kind, args)).toBe(true);
  });

  it.each(cases.filter(({ name }) => !TAKES_PAIRS.has(name)))(
    '$name $args with an unknown option is refused',
    ({ name, kind, args }) => {
      expect(accepts(name, kind, `${args} zznosuch=1`)).toBe(false);
      expect(
        accepts(name, kind, `zznosuch=1 ${args}`) && !['eval', 'where', 'head', 'regex'].includes(name),
      ).toBe(false);
    },
  );
});
