import { functions } from '../../src/spl/functions/catalogue';
import type { Random } from '../../src/samples/random';
import { awkwardText } from './mutate';

const FIELDS: readonly string[] = [
  '_time',
  '_raw',
  'host',
  'account',
  'a',
  'b',
  'EventCode',
  "'x y'",
  'a{}.b',
  '__proto__',
];
const FUNCTIONS: readonly string[] = [...functions.keys()];
const STATS: readonly string[] = [
  ...[
    'count',
    'dc',
    'avg',
    'sum',
    'values',
    'list',
    'min',
    'max',
    'perc95',
    'mode',
    'earliest',
    'latest',
    'stdev',
  ],
  ...['range', 'median', 'first', 'last', 'exactperc50', 'rate', 'sparkline'],
];

const field = (random: Random): string => random.pick(FIELDS);
const words = (random: Random, most: number, one: (random: Random) => string, by = ' '): string =>
  Array.from({ length: random.between(1, most) }, () => one(random)).join(by);

function literal(random: Random): string {
  const kind = random.next();
  if (kind < 0.3) return String(random.pick([0, 1, -1, 677, 1e15, 0.5, 2147483648]));
  if (kind < 0.5)
    return `"${random.pick(['a', '%Y-%m-%d', '(?<x>a+)', '%', '*', '', '-1d@d', '{"a":[1]}', 'a.b{}'])}"`;
  return `"${awkwardText(random, 3).replace(/[\\"]/g, '\\$&')}"`;
}

/** An eval expression, no deeper than `depth`. */
function expression(random: Random, depth: number): string {
  const kind = random.next();
  if (depth <= 0 || kind < 0.25) return random.chance(0.5) ? field(random) : literal(random);
  const inner = (): string => expression(random, depth - 1);
  if (kind < 0.5)
    return `${inner()} ${random.pick(['+', '-', '*', '/', '%', '.', '=', '!=', '<', '>=', 'AND', 'OR', 'XOR', 'LIKE'])} ${inner()}`;
  if (kind < 0.6) return `${random.pick(['NOT ', '-', ''])}(${inner()})`;
  return `${random.pick(FUNCTIONS)}(${Array.from({ length: random.between(0, 4) }, inner).join(',')})`;
}

const aggregate = (random: Random): string => {
  const of = random.chance(0.2) ? `eval(${expression(random, 2)})` : field(random);
  return `${random.pick(STATS)}${random.chance(0.8) ? `(${of})` : ''}${random.chance(0.3) ? ` AS ${field(random)}` : ''}`;
};
const by = (random: Random): string => (random.chance(0.6) ? ` by ${words(random, 2, field)}` : '');

const COMMANDS: readonly ((random: Random) => string)[] = [
  (random) => `eval ${field(random)}=${expression(random, 4)}`,
  (random) => `where ${expression(random, 4)}`,
  (random) => `stats ${words(random, 3, aggregate)}${by(random)}`,
  (random) => `eventstats ${words(random, 2, aggregate)}${by(random)}`,
  (random) => `streamstats window=${random.between(0, 9)} ${words(random, 2, aggregate)}${by(random)}`,
  (random) =>
    `timechart span=${random.pick(['1s', '1h', '1d', '3mon', '0s', '1ms', '99999d'])} ${aggregate(random)} by ${field(random)}`,
  (random) => `chart ${aggregate(random)} over ${field(random)} by ${field(random)}`,
  (random) => `${random.pick(['top', 'rare'])} limit=${random.between(-1, 9)} ${field(random)}${by(random)}`,
  (random) => `rex field=${field(random)} ${random.chance(0.3) ? 'mode=sed ' : ''}${literal(random)}`,
  (random) => `rex max_match=${random.between(0, 5)} "(?<x>${random.pick(['.*', '\\w+', 'a|b', ''])})"`,
  (random) => `bin ${field(random)} span=${random.pick(['1h', '10', '0', '1log2', '-1', '1e99'])}`,
  (random) =>
    `sort ${random.between(0, 9)} ${random.pick(['-', '+', ''])}${random.pick(['num', 'str', 'ip', 'auto'])}(${field(random)})`,
  (random) =>
    `${random.pick(['dedup', 'table', 'fields', 'fields -', 'mvexpand', 'mvcombine', 'nomv', 'makemv', 'reverse', 'fillnull', 'head', 'tail', 'transpose', 'addtotals', 'accum', 'delta', 'autoregress', 'spath', 'untable', 'xyseries', 'rangemap', 'replace', 'rename', 'convert', 'regex', 'transaction', 'foreach', 'format', 'return', 'setfields', 'strcat', 'appendpipe', 'inputlookup', 'lookup', 'tstats', 'metadata', 'rest'])} ${random.chance(0.7) ? words(random, 3, field) : awkwardText(random, 5)}`,
  (random) => `lookup kerberos_failure_codes failure_code AS ${field(random)} OUTPUT failure_name`,
  (random) => `${random.pick(['append', 'appendcols', 'join account'])} [${search(random, 2)}]`,
  (random) => `appendpipe [${pipe(random)}]`,
  (random) => `foreach * [eval <<FIELD>>=${expression(random, 2)}]`,
  (random) =>
    random.pick([
      '`kerberos_normalise`',
      '`kerberos_diagnose`',
      '`kerberos_ticket_options(a)`',
      '`none`',
      '`kerberos_failures("a")`',
    ]),
];

const pipe = (random: Random): string => random.pick(COMMANDS)(random);

function term(random: Random): string {
  const kind = random.next();
  if (kind < 0.3)
    return `${field(random)}${random.pick(['=', '!=', '<', '>='])}${random.pick(['*', '677', '"a b"', 'a*b', '""'])}`;
  if (kind < 0.4) return `(${term(random)} ${random.pick(['OR', 'AND', ''])} ${term(random)})`;
  if (kind < 0.5) return `NOT ${term(random)}`;
  if (kind < 0.6) return `TERM(${random.pick(['a.b', 'EventCode=677', '*', ''])})`;
  return random.pick([
    '677',
    '*',
    'index=*',
    '"failure code"',
    'earliest=-1d',
    'latest=now',
    'host IN (a,b)',
    awkwardText(random, 3),
  ]);
}

/** A search from the grammar: some terms or a generating command, and up to `most` further commands. */
export function search(random: Random, most = 5): string {
  const first = random.chance(0.4)
    ? `| makeresults count=${random.between(1, 5)}`
    : random.chance(0.3)
      ? random.pick([
          '`kerberos_failures`',
          '`kerberos_events`',
          '`kerberos_triage`',
          '| inputlookup kerberos_failure_codes',
        ])
      : `search ${words(random, 4, term)}`;
  return [first, ...Array.from({ length: random.between(0, most) }, () => pipe(random))].join(' | ');
}
