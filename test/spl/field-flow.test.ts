import * as fc from 'fast-check';
import type { Row } from '../../src/spl/batch';
import { fieldNames, toRows } from '../../src/spl/batch';
import type { SearchMessage } from '../../src/spl/context';
import { narrowSteps } from '../../src/spl/field-flow';
import { parseSearch } from '../../src/spl/parse-pipeline';
import type { Pipeline } from '../../src/spl/pipeline';
import { raiseFilters } from '../../src/spl/raise-filters';
import { runSearch } from '../../src/spl/run';
import { contextOver, hostOver } from '../support/spl-host';
import { withoutFlows } from '../support/without-flows';

const parsed = (search: string): Pipeline => parseSearch(search, hostOver({})).pipeline;

/** The names of the commands that are left, and the fields that each of them is asked for (`*` for all). */
function left(search: string): string {
  const { steps, wanted } = narrowSteps(parsed(search).steps);
  return steps
    .map(({ definition }, at) => `${definition.name}(${[...(wanted[at]?.names ?? ['*'])].sort().join(' ')})`)
    .join(' ');
}

describe('what nobody reads', () => {
  test('an assignment to a field that stats does not read is left out', () => {
    expect(left('x | eval a=b, c=d | stats count by a')).toBe('search(*) eval(b) stats(a)');
  });

  test('a field that an assignment in use reads is kept, however far back', () => {
    expect(left('x | eval a=1 | eval b=a | eval c=b | stats count by c')).toBe(
      'search(*) eval() eval(a) eval(b) stats(c)',
    );
  });

  test('an overwritten assignment is left out', () => {
    expect(left('x | eval a=b | eval a=c | stats count by a')).toBe('search(*) eval(c) stats(a)');
  });

  test('a pattern whose groups nobody reads is left out', () => {
    expect(left('x | rex "(?<a>b+)" | rex "(?<c>d+)" | stats count by c')).toBe(
      'search(*) rex(_raw c) stats(c)',
    );
  });

  test('rows are chosen by the same conditions', () => {
    expect(left('x | eval a=b | where a=1 | stats count')).toBe('search(*) eval(b) where(a) stats()');
  });

  test('everything is kept for results that are the rows themselves, but what is taken away', () => {
    expect(left('x | eval a=b, c=d | fields - c')).toBe('search(*) eval(*) fields(*)');
    const { steps } = narrowSteps(parsed('x | eval c=d | fields - c').steps);
    expect(steps.map(({ definition }) => definition.name)).toEqual(['search', 'fields']);
  });

  test('a wildcard reads every field', () => {
    expect(left('x | eval a=b | stats dc(*)')).toBe('search(*) eval(*) stats(*)');
  });

  test('a command that declares nothing reads every field', () => {
    expect(left('x | eval a=b | transpose | stats count')).toBe('search(*) eval(*) transpose(*) stats()');
  });

  test('a lookup stays, so that a missing table is still told', () => {
    expect(left('x | lookup t a OUTPUT b | stats count by c')).toBe('search(*) lookup(c) stats(c)');
    const context = contextOver({});
    expect(() => runSearch(parsed('| makeresults | lookup t a OUTPUT b | stats count'), context)).toThrow(
      "The lookup table 't' does not exist",
    );
  });

  test('an expression that may fail stays', () => {
    expect(left('x | eval a=if(match(b, c), 1, 2) | stats count')).toBe('search(*) eval(b c) stats()');
    expect(left('x | eval a=lookup("t", json_object("k", b)) | stats count')).toBe(
      'search(*) eval(b) stats()',
    );
  });
});

/** The commands in the order in which they run. */
function order(search: string): string {
  const raised = raiseFilters(narrowSteps(parsed(search).steps));
  return raised.map(({ definition }) => definition.name).join(' ');
}

describe('conditions', () => {
  test('are asked before what they do not read', () => {
    expect(
      order('x | eval a=b | rex "(?<c>d)" | lookup t a OUTPUT e | where b=1 | stats count by a c e'),
    ).toBe('search where eval rex lookup stats');
  });

  test('are asked after what they read', () => {
    expect(order('x | eval a=b | eval c=d | where a=1 | stats count by a c')).toBe(
      'search eval where eval stats',
    );
    expect(order('x | lookup t b | where c=1 | stats count by b')).toBe('search lookup where stats');
    expect(order('x | fields - b | where b=1 | stats count by c')).toBe('search fields where stats');
  });

  test('keep their order, and stay behind what chooses rows or looks at several', () => {
    expect(order('x | eval a=1 | where b=1 | where c=1 | stats count by a')).toBe(
      'search where where eval stats',
    );
    expect(order('x | head 5 | where b=1 | stats count')).toBe('search head where stats');
    expect(order('x | streamstats count as n | where b=1 | stats count by n')).toBe(
      'search streamstats where stats',
    );
  });

  test('stay behind what may fail, and where they may fail themselves', () => {
    expect(order('x | eval a=if(match(c, d), 1, 2) | where b=1 | stats count by a')).toBe(
      'search eval where stats',
    );
    expect(order('x | eval a=1 | where match(b, c) | stats count by a')).toBe('search eval where stats');
  });

  test('stay where the rows themselves are the results', () => {
    expect(order('x | eval a=1 | where b=1')).toBe('search eval where');
  });
});

interface Told {
  readonly rows: readonly Row[];
  readonly fields: readonly string[];
  readonly messages: readonly SearchMessage[];
  readonly counts: unknown;
}

function told(pipeline: Pipeline, events: readonly Row[]): Told | string {
  const messages: SearchMessage[] = [];
  try {
    const { batches, counts } = runSearch(pipeline, contextOver({ events, batchSize: 5 }, messages));
    return {
      rows: batches.flatMap(toRows),
      fields: [...new Set(batches.flatMap(fieldNames))],
      messages,
      counts,
    };
  } catch (error) {
    return String(error);
  }
}

const field = fc.constantFrom('a', 'b', 'c', 'd');
const word = fc.constantFrom('x', 'y', '10', '2', '');
const list = fc.uniqueArray(field, { minLength: 1, maxLength: 3 }).map((names) => names.join(' '));
const by = fc.oneof(
  fc.constant(''),
  list.map((names) => ` by ${names}`),
);
const value = fc.oneof(
  field,
  word.map((text) => `"${text}"`),
  fc.tuple(field, field).map(([one, other]) => `if(${one}="x", ${other}, null())`),
  fc.tuple(field, field).map(([one, other]) => `coalesce(${one}, ${other}."z")`),
  field.map((name) => `replace(${name}, "(x)", "\\1\\1")`),
  field.map((name) => `mvappend(${name}, "y")`),
  field.map((name) => `match(${name}, "^\\d+$")`).map((test) => `case(${test}, 1, true(), 2)`),
);
const condition = fc.oneof(
  fc.tuple(field, word).map(([name, text]) => `${name}="${text}"`),
  fc.tuple(field, field).map(([one, other]) => `${one}!=${other}`),
  field.map((name) => `isnull(${name})`),
  field.map((name) => `like(${name}, "x%")`),
);
const aggregate = fc.oneof(
  fc.constant('count'),
  fc
    .tuple(fc.constantFrom('values', 'dc', 'list', 'first', 'latest', 'sum'), field)
    .map(([name, of]) => `${name}(${of}) as s_${name}`),
  condition.map((test) => `count(eval(${test})) as hits`),
  fc.constantFrom('dc(*)', 'max(a*) as m_*'),
);
const command = fc.oneof(
  fc
    .array(fc.tuple(field, value), { minLength: 1, maxLength: 4 })
    .map((all) => `eval ${all.map(([name, text]) => `${name}=${text}`).join(', ')}`),
  condition.map((test) => `where ${test}`),
  condition.map((test) => `head (${test})`),
  fc
    .tuple(field, fc.constantFrom('(?<a>x+)', '(?<b>\\d)(?<c>\\d)?', '(?<d>.)'))
    .map(([name, pattern]) => `rex field=${name} "${pattern}"`),
  field.map((name) => `rex field=${name} mode=sed "s/x/y/"`),
  field.map((name) => `regex ${name}="x|y"`),
  fc
    .tuple(
      fc.constantFrom('fields', 'fields -', 'table', 'fillnull value=x', 'sort', 'dedup', 'sort -'),
      list,
    )
    .map(([name, names]) => `${name} ${names}`),
  fc.constantFrom(
    'fields a*',
    'table b *',
    'head 3',
    'fillnull',
    'search x',
    'tail 4',
    'makemv delim="0" b',
    'mvexpand a',
    'reverse',
    'addtotals',
    'nomv b',
  ),
  fc.tuple(field, field).map(([from, to]) => `rename ${from} as ${to}`),
  fc.tuple(field, word).map(([name, text]) => `search ${name}="${text}"`),
  field.map((name) => `bin ${name} span=5`),
  field.map((name) => `bin ${name} bins=3`),
  fc.tuple(aggregate, by).map(([term, groups]) => `stats ${term}${groups}`),
  fc.tuple(aggregate, by).map(([term, groups]) => `eventstats ${term}${groups}`),
  fc.tuple(aggregate, by).map(([term, groups]) => `streamstats ${term}${groups}`),
  fc.tuple(aggregate, field).map(([term, name]) => `timechart span=1h ${term} by ${name}`),
  fc.tuple(aggregate, field, field).map(([term, one, other]) => `chart ${term} over ${one} by ${other}`),
  fc.tuple(field, by).map(([name, groups]) => `top ${name}${groups}`),
  fc.constantFrom(
    'foreach a b [eval <<FIELD>>=coalesce(<<FIELD>>, "q")]',
    'appendpipe [stats count]',
    'append [| makeresults | eval a="k"]',
  ),
);
const events: fc.Arbitrary<readonly Row[]> = fc
  .array(fc.record({ a: word, b: word, c: word, d: word, _raw: word }, { requiredKeys: ['_raw'] }), {
    maxLength: 12,
  })
  .map((rows) => rows.map((row, at) => ({ _time: 1709290800 - at * 600, ...row })));

test('rows, fields, messages, counts and errors are those of the search with nothing left out', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.array(command, { minLength: 1, maxLength: 7 }), events, (commands, rows) => {
      const search = ['*', ...commands].join(' | ');
      let pipeline: Pipeline;
      try {
        pipeline = parsed(search);
      } catch {
        return;
      }
      const whole = told(withoutFlows(pipeline), rows);
      expect(told(pipeline, rows)).toEqual(whole);
      if (typeof whole !== 'string' && whole.rows.length > 0) compared++;
    }),
    { numRuns: 1500, seed: 677 },
  );
  expect(compared).toBeGreaterThan(500);
}, 120_000);
