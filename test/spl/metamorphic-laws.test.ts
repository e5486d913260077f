import * as fc from 'fast-check';
import type { Row } from '../../src/spl/batch';
import { rowsOf, type SearchOutcome } from '../support/spl-host';

/* Laws that hold for every table: two searches that must give the same, without saying what. */

type Rows = SearchOutcome['rows'];

const word = fc.constantFrom('a', 'b', 'c', 'dd', 'x1');
const number = fc.integer({ min: -5, max: 5 }).map(String);
const start = 1709290800;

/** Rows with times, newest first; any field may be missing. */
const table: fc.Arbitrary<readonly Row[]> = fc
  .array(
    fc.record(
      {
        k: word,
        j: word,
        n: number,
        m: number,
        s: fc.oneof(word, number),
        offset: fc.integer({ min: 0, max: 7199 }),
      },
      { requiredKeys: ['offset'] },
    ),
    { maxLength: 14 },
  )
  .map((rows) =>
    rows
      .map(({ offset, ...fields }) => ({ _time: start + offset, ...fields }))
      .sort((a, b) => b._time - a._time),
  );

/** Conditions of eval, the fields of which may be missing. */
const condition = fc.oneof(
  fc
    .tuple(fc.constantFrom('k', 'j'), fc.constantFrom('=', '!='), word)
    .map(([field, sign, value]) => `${field}${sign}"${value}"`),
  fc
    .tuple(fc.constantFrom('n', 'm'), fc.constantFrom('=', '!=', '<', '<=', '>', '>='), number)
    .map((parts) => parts.join('')),
  fc.constantFrom('isnull(k)', 'isnotnull(n)', 'n>m', 'k=j', 'like(s,"%1")', 'true()'),
);

/** Comparisons that mean the same in search and in where: lower-case texts, plain numbers. */
const simple = fc.oneof(
  fc.tuple(fc.constantFrom('k', 'j'), word).map(([field, value]) => `${field}="${value}"`),
  fc
    .tuple(fc.constantFrom('n', 'm'), fc.constantFrom('=', '<', '<=', '>', '>='), number)
    .map((parts) => parts.join('')),
);

const range = { context: { range: { earliest: start, latest: start + 7200 } } };
const run = (rows: readonly Row[], search: string): Rows => rowsOf(`* | ${search}`, rows, range);

/** Says that two searches give the same over any table. */
function same<T>(argument: fc.Arbitrary<T>, searches: (value: T) => readonly [string, string]): void {
  fc.assert(
    fc.property(table, argument, (rows, value) => {
      const [one, other] = searches(value);
      expect(run(rows, one)).toEqual(run(rows, other));
    }),
    { numRuns: 150 },
  );
}

const none = fc.constant(undefined);
const small = fc.integer({ min: 0, max: 6 });

describe('laws of filters', () => {
  it('where p | where q is where (p) AND (q)', () => {
    same(fc.tuple(condition, condition), ([p, q]) => [`where ${p} | where ${q}`, `where (${p}) AND (${q})`]);
  });

  it('where p OR q does not depend on their order', () => {
    same(fc.tuple(condition, condition), ([p, q]) => [`where ${p} OR ${q}`, `where ${q} OR ${p}`]);
  });

  it('search p is where p for comparisons of lower-case texts and of numbers', () => {
    same(simple, (p) => [`search ${p}`, `where ${p}`]);
  });

  it('search a b is search a | search b', () => {
    same(fc.tuple(simple, simple), ([p, q]) => [`search ${p} ${q}`, `search ${p} | search ${q}`]);
  });

  it('p and NOT p part the rows in search', () => {
    fc.assert(
      fc.property(table, simple, (rows, p) => {
        const count = (search: string): number => run(rows, search).length;
        expect(count(`search ${p}`) + count(`search NOT ${p}`)).toBe(rows.length);
      }),
    );
  });

  it('head n of head m is head of the smaller', () => {
    same(fc.tuple(small, small), ([n, m]) => [`head ${m} | head ${n}`, `head ${Math.min(n, m)}`]);
  });

  it('reverse twice is nothing; tail is reverse and head', () => {
    same(none, () => ['reverse | reverse', 'head 100']);
    same(small, (n) => [`tail ${n}`, `reverse | head ${n}`]);
  });
});

describe('laws of order', () => {
  const keys = fc.constantFrom('k', '- n', 's', 'k - m', '- j, + n');

  it('sort is idempotent', () => {
    same(keys, (key) => [`sort 0 ${key} | sort 0 ${key}`, `sort 0 ${key}`]);
  });

  it('sort does not change what dedup keeps when it sorts by the same field first', () => {
    same(none, () => ['sort 0 k | dedup k | table k', 'dedup k | sort 0 k | table k']);
  });

  it('dedup is idempotent', () => {
    same(fc.constantFrom('k', 'k n', 's'), (key) => [`dedup ${key} | dedup ${key}`, `dedup ${key}`]);
  });

  it('dedup k gives the keys of stats by k', () => {
    same(none, () => ['dedup k | sort 0 k | table k', 'stats count by k | sort 0 k | table k']);
  });
});

describe('laws of fields', () => {
  it('table after fields of the same names is table', () => {
    same(none, () => ['fields k n | table n k', 'table n k']);
  });

  it('rename there and back changes nothing', () => {
    same(none, () => ['rename k AS new | rename new AS k | table k j n m s', 'table k j n m s']);
  });

  it('two renamings of different fields may change places', () => {
    same(none, () => [
      'rename k AS x1, n AS x2 | table x1 x2',
      'rename n AS x2 | rename k AS x1 | table x1 x2',
    ]);
  });

  it('assignments in one eval are those of two', () => {
    same(none, () => ['eval a=n+m, b=a*2', 'eval a=n+m | eval b=a*2']);
  });

  it('sums do not depend on parentheses', () => {
    same(none, () => ['eval a=(n+m)+1 | table a', 'eval a=n+(m+1) | table a']);
  });

  it('fillnull makes the field that coalesce makes', () => {
    same(none, () => ['fillnull value=0 n | table n', 'eval n=coalesce(n,"0") | table n']);
  });
});

describe('laws of aggregation', () => {
  it('counts by two fields add up to those by one, among rows that have both', () => {
    same(none, () => [
      'stats count sum(n) as n max(m) as m by k j | stats sum(count) as count sum(n) as n max(m) as m by k',
      'where isnotnull(j) | stats count sum(n) as n max(m) as m by k',
    ]);
  });

  it('append adds the counts', () => {
    same(simple, (p) => [
      `append [search * | search ${p}] | stats count`,
      `eval one=1 | eventstats count as all | eval two=if(searchmatch("${p.replaceAll('"', '\\"')}"),1,0) | stats sum(two) as two count | eval count=count+coalesce(two,0) | table count`,
    ]);
  });

  it('timechart adds up to stats', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('10m', '30m', '1h'), (rows, span) => {
        fc.pre(rows.length > 0);
        const chart = `timechart span=${span} count sum(n) as n | stats sum(count) as count sum(n) as n`;
        expect(run(rows, chart)).toEqual(run(rows, 'stats count sum(n) as n'));
      }),
    );
  });

  it('chart by two fields is stats by two fields, spread out', () => {
    same(none, () => [
      'chart limit=0 usenull=f count over k by j | untable k j count | where count>0 | sort 0 k j | table k j count',
      'stats count by k j | sort 0 k j | table k j count',
    ]);
  });

  it('eventstats writes what stats says', () => {
    same(none, () => [
      'where isnotnull(k) | eventstats sum(n) as t count as c by k | dedup k | sort 0 k | table k t c',
      'stats sum(n) as t count as c by k | sort 0 k | table k t c',
    ]);
  });

  it('streamstats ends with what stats says', () => {
    same(none, () => [
      'where isnotnull(k) | streamstats sum(n) as t count as c by k | reverse | dedup k | sort 0 k | table k t c',
      'stats sum(n) as t count as c by k | sort 0 k | table k t c',
    ]);
  });

  it('top counts as stats does', () => {
    same(none, () => [
      'top limit=0 k | sort 0 k | table k count',
      'stats count by k | sort 0 k | table k count',
    ]);
  });
});

describe('laws of text', () => {
  it('a macro gives what its text gives in its place', () => {
    fc.assert(
      fc.property(table, condition, word, (rows, p, value) => {
        const macros = {
          'keep(1)': { args: ['c'], definition: 'where $c$' },
          'both(2)': { args: ['a', 'b'], definition: 'search k="$a$" OR j="$b$"' },
        };
        const called = `* | \`keep("${p.replaceAll('"', '\\"')}")\` | \`both(${value}, dd)\``;
        const pasted = `* | where ${p} | search k="${value}" OR j="dd"`;
        expect(rowsOf(called, rows, { macros })).toEqual(rowsOf(pasted, rows));
      }),
    );
  });

  it('a subsearch gives what its text gives in its place', () => {
    fc.assert(
      fc.property(table, fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), (rows, values) => {
        const made = `[| makeresults | eval k=split("${values.join(',')}",",") | mvexpand k | fields k | fields - _time]`;
        const pasted = values.map((value) => `k="${value}"`).join(' OR ');
        expect(rowsOf(`* ${made}`, rows)).toEqual(rowsOf(`* (${pasted})`, rows));
      }),
    );
  });

  it('mvexpand undoes what stats list gathers', () => {
    same(none, () => [
      'where isnotnull(k) | sort 0 k | stats list(s) as s by k | mvexpand s | where isnotnull(s) | table k s',
      'where isnotnull(k) AND isnotnull(s) | sort 0 k | table k s',
    ]);
  });
});
