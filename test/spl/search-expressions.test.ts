import { SplError } from '../../src/spl/error';
import { parsePredicate } from '../../src/spl/parse-predicate';
import type { SearchPredicate } from '../../src/spl/predicate';
import type { Row } from '../../src/spl/batch';
import { runSpl } from '../support/spl-host';

const parse = (text: string): SearchPredicate =>
  parsePredicate({ text, start: 0, end: text.length, command: 'search' }).predicate;

/** The shape of an expression: operators in prefix form. */
function shape(predicate: SearchPredicate): string {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return `${predicate.kind}(${predicate.parts.map(shape).join(' ')})`;
    case 'not':
      return `not(${shape(predicate.part)})`;
    case 'term':
      return predicate.text;
    case 'comparison':
      return `${predicate.field}${predicate.operator}${predicate.value}`;
    case 'in':
      return `${predicate.field} in ${predicate.values.join('|')}`;
    default:
      return predicate.kind;
  }
}

function message(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof SplError) return error.message;
    throw error;
  }
  return 'no error';
}

/** The numbers (from 0) of the events that a search finds. */
function found(search: string, events: readonly Row[]): number[] {
  const numbered = events.map((event, number) => ({ ...event, number: String(number) }));
  return runSpl(search, { events: numbered }).rows.map((row) => Number(row['number']));
}

const raw = (...texts: readonly string[]): Row[] => texts.map((text) => ({ _raw: text }));

describe('how search expressions are read', () => {
  it('binds OR tighter than AND (item 1)', () => {
    expect(shape(parse('A=1 B=2 OR C=3'))).toBe('and(A=1 or(B=2 C=3))');
    expect(shape(parse('A=1 AND B=2 OR C=3 D=4'))).toBe('and(A=1 or(B=2 C=3) D=4)');
  });

  it('knows the operators in upper case only (item 2)', () => {
    expect(shape(parse('a or b'))).toBe('and(a or b)');
    expect(shape(parse('a OR b'))).toBe('or(a b)');
  });

  it('joins terms side by side and negates the next term only (item 3)', () => {
    expect(shape(parse('NOT a b'))).toBe('and(not(a) b)');
    expect(shape(parse('NOT (a b)'))).toBe('not(and(a b))');
  });

  it('reads the values of IN, a comma at their end included (item 10)', () => {
    expect(shape(parse('f IN (a, b*, "c d",)'))).toBe('f in a|b*|c d');
    expect(shape(parse('f NOT IN (a b)'))).toBe('not(f in a|b)');
  });

  it('reads values with dashes, colons, dots and equal signs, and names in quotes', () => {
    expect(shape(parse('user-name=a-b.c:d url=/x?y=z "field one"=1'))).toBe(
      'and(user-name=a-b.c:d url=/x?y=z field one=1)',
    );
  });

  it('takes blanks around comparators, == and indexed fields', () => {
    expect(shape(parse('a = 1 b==2 host::web c != "x y"'))).toBe('and(a=1 b=2 host=web c!=x y)');
  });

  it('drops commas that end words', () => {
    expect(shape(parse('index=a, host=b'))).toBe('and(index=a host=b)');
  });

  it('takes empty parentheses for everything and their negation for nothing (item 15)', () => {
    expect(shape(parse('NOT ()'))).toBe('none');
    expect(shape(parse(''))).toBe('all');
  });

  it("says in Splunk's words what is wrong", () => {
    expect(message('a=')).toBe(
      "Error in 'search' command: Unable to parse the search: Comparator '=' is missing a term on the right hand side.",
    );
    expect(message('(a')).toBe(
      "Error in 'search' command: Unable to parse the search: unbalanced parentheses.",
    );
    expect(message('a)')).toContain('unbalanced parentheses');
    expect(message('= 3')).toContain('left hand side');
    expect(message('a OR')).toContain("right of 'OR'");
    expect(message('NOT')).toContain("right of 'NOT'");
  });
});

describe('terms', () => {
  it('find whole tokens between breakers, minor ones included (item 5)', () => {
    const events = raw('foobar', 'x foo y', 'foo_bar', 'a/foo.txt', 'FOO');
    expect(found('foo', events)).toEqual([1, 2, 3, 4]);
    expect(found('foo*', events)).toEqual([0, 1, 2, 3, 4]);
    expect(found('*bar', events)).toEqual([0, 2]);
  });

  it('find phrases as adjacent tokens (item 5)', () => {
    const events = raw('failed password for x', 'password failed', 'failed passwords');
    expect(found('"failed password"', events)).toEqual([0]);
  });

  it('find an address within a longer one, and TERM() between major breakers only (item 4)', () => {
    const events = raw('ip=10.0.0.1 ok', '10.0.0.1.2', '(10.0.0.1)', 'a-10.0.0.1');
    expect(found('10.0.0.1', events)).toEqual([0, 1, 2, 3]);
    expect(found('TERM(10.0.0.1)', events)).toEqual([2]);
    expect(found('TERM(ip=10.0.0.1)', events)).toEqual([0]);
  });

  it('mind case within CASE() (item 4)', () => {
    expect(found('CASE(Foo)', raw('foo', 'Foo'))).toEqual([1]);
  });

  it('end at escaped punctuation of URLs', () => {
    expect(found('bar', raw('q=foo%20bar', 'q=foobar'))).toEqual([0]);
  });
});

describe('comparisons', () => {
  const events: Row[] = [
    { a: '5', u: 'Bob' },
    { a: '10', u: 'alice' },
    { b: '1' },
    { a: 'x', u: ['Bob', 'eve'] },
  ];

  it('ignore the case of values and mind that of names (item 4)', () => {
    expect(found('u=BOB', events)).toEqual([0, 3]);
    expect(found('U=bob', events)).toEqual([]);
    expect(found('u=CASE(bob)', events)).toEqual([]);
  });

  it('need the field for != but not for NOT (item 6)', () => {
    expect(found('a!=5', events)).toEqual([1, 3]);
    expect(found('NOT a=5', events)).toEqual([1, 2, 3]);
  });

  it('ask with * whether the field is there (item 7)', () => {
    expect(found('a=*', events)).toEqual([0, 1, 3]);
    expect(found('NOT a=*', events)).toEqual([2]);
  });

  it('compare numbers by size, others as texts (item 9)', () => {
    expect(found('a>7', events)).toEqual([1, 3]);
    expect(found('a<=5', events)).toEqual([0]);
    expect(found('a=5.0', events)).toEqual([0]);
  });

  it('hold for a multivalue where one of its values does (item 11)', () => {
    expect(found('u=eve', events)).toEqual([3]);
    expect(found('u!=bob', events)).toEqual([1, 3]);
  });

  it('take wildcards and lists of them (items 8 and 10)', () => {
    expect(found('u=*l*', events)).toEqual([1]);
    expect(found('u IN (al*, x)', events)).toEqual([1]);
  });

  it('take ranges of addresses (item 12)', () => {
    const addresses = ['10.1.2.3', '11.0.0.1', '::1', 'host'].map((src): Row => ({ src }));
    expect(found('src=10.0.0.0/8', addresses)).toEqual([0]);
    expect(found('src!=10.0.0.0/8', addresses)).toEqual([1, 2, 3]);
  });
});

describe('time and knowledge in searches', () => {
  const events = [3000, 2000, 1000].map((_time): Row => ({ _time, _raw: `t${_time}`, host: `h${_time}` }));

  it('lets earliest and latest override the range, the first included, the last not (item 13)', () => {
    expect(found('earliest=1000 latest=3000', events)).toEqual([1, 2]);
    const outcome = runSpl('earliest=2000 | fields _time', {
      events,
      context: { range: { earliest: 2500, latest: 2600 } },
    });
    expect(outcome.rows.map((row) => row['_time'])).toEqual(['2000']);
  });

  it('keeps the modifiers of alternatives apart', () => {
    expect(found('(earliest=3000 t*) OR (latest=1500 host=h*)', events)).toEqual([0, 2]);
  });

  it('refuses a time that is none', () => {
    expect(() => found('earliest=foo', events)).toThrow('Invalid value "foo" for time term \'earliest\'');
  });

  it('resolves eventtypes with macros, and tags (item 14)', () => {
    const host = {
      eventtype: (name: string) => (name === 'second' ? '`which`' : undefined),
      tagged: (tag: string) => (tag === 'first' ? [{ field: 'host', value: 'h3000' }] : []),
    };
    const macros = { which: 'host=h2000' };
    const hosts = (search: string): unknown[] =>
      runSpl(search, { events, host, macros }).rows.map((row) => row['host']);
    expect(hosts('eventtype=second')).toEqual(['h2000']);
    expect(hosts('tag=first OR eventtype=second')).toEqual(['h3000', 'h2000']);
    expect(hosts('tag::host=first')).toEqual(['h3000']);
    expect(hosts('NOT tag::source=first')).toEqual(['h3000', 'h2000', 'h1000']);
    expect(hosts('tag=none')).toEqual([]);
  });
});
