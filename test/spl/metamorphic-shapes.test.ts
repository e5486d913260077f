import * as fc from 'fast-check';
import type { Row } from '../../src/spl/batch';
import { rowsOf, type SearchOutcome } from '../support/spl-host';

/* Laws of commands that give rows another shape, over any table. */

type Rows = SearchOutcome['rows'];

const table: fc.Arbitrary<readonly Row[]> = fc
  .array(
    fc.record({
      k: fc.constantFrom('a', 'b', 'c'),
      j: fc.constantFrom('x', 'y'),
      n: fc.integer({ min: 0, max: 99 }).map(String),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => rows.map((row, index) => ({ _time: 1709290800 + 60 * (rows.length - index), ...row })));

const range = { context: { range: { earliest: 1709290800, latest: 1709298000 } } };
const run = (rows: readonly Row[], search: string): Rows => rowsOf(`* | ${search}`, rows, range);

function law(one: string, other: string): void {
  fc.assert(
    fc.property(table, (rows) => {
      expect(run(rows, one)).toEqual(run(rows, other));
    }),
    { numRuns: 60 },
  );
}

describe('laws of shapes', () => {
  it.each([
    ['chart count over k by j is chart count by k j', 'chart count over k by j', 'chart count by k j'],
    [
      'xyseries of stats is chart, but for the zeros',
      'stats count by k j | xyseries k j count | fillnull x y | table k x y',
      'chart count by k j | fillnull x y | table k x y',
    ],
    [
      'untable undoes xyseries',
      'stats sum(n) as n by k j | xyseries k j n | untable k j n | sort 0 k j',
      'stats sum(n) as n by k j | table k j n | sort 0 k j',
    ],
    [
      'transpose twice gives the values back',
      'stats sum(n) as n by k | transpose 0 header_field=k | transpose 0 header_field=column column_name=k',
      'stats sum(n) as n by k | table k n',
    ],
    [
      'nomv undoes makemv with a blank',
      'eval m="one two three" | makemv delim=" " m | nomv m | table k m | eval m=replace(m, "\\n", " ")',
      'eval m="one two three" | table k m',
    ],
    [
      'mvcombine and mvexpand give back each value once more',
      'stats count by k j | fields k j | mvcombine j | mvexpand j | sort 0 k j | table k j',
      'stats count by k j | sort 0 k j | table k j',
    ],
    ['dc counts the groups of stats', 'stats dc(k) as c', 'stats count by k | stats count as c'],
    [
      'values are the list, each once, in order',
      'stats values(k) as v | table v',
      'stats list(k) as v | eval v=mvsort(mvdedup(v)) | table v',
    ],
    ['first of the reversed rows is last', 'reverse | stats first(n) as f', 'stats last(n) as f'],
    [
      'earliest does not depend on the order of rows',
      'reverse | stats earliest(n) as e',
      'stats earliest(n) as e',
    ],
    [
      'max is the first of a falling order',
      'stats max(n) as m',
      'sort 0 - n | head 1 | table n | rename n as m',
    ],
    ['range is max less min', 'stats range(n) as r', 'stats max(n) as a min(n) as b | eval r=a-b | table r'],
    ['avg is sum by count', 'stats avg(n) as a', 'stats sum(n) as s count(n) as c | eval a=s/c | table a'],
    [
      'bins add up to the whole',
      'bin n span=10 | stats count by n | stats sum(count) as count',
      'stats count',
    ],
    ['top without a limit counts every row', 'top limit=0 k | stats sum(count) as count', 'stats count'],
    [
      'rare is top from its end, but for equals',
      'rare limit=0 k | stats sum(count) as c values(k) as k',
      'top limit=0 k | stats sum(count) as c values(k) as k',
    ],
    ['appendpipe with nothing is nothing', 'table k n | appendpipe [where false()]', 'table k n'],
    [
      'addtotals adds what eval adds',
      'eval m=1 | table n m | addtotals | table Total',
      'eval m=1 | eval Total=n+m | table Total',
    ],
    ['accumulating is streamstats', 'accum n as t | table t', 'streamstats sum(n) as t | table t'],
    [
      'eventstats and stats agree in every group',
      'eventstats sum(n) as s by k | stats max(s) as s by k',
      'stats sum(n) as s by k',
    ],
    [
      'foreach over fields is an eval for each',
      'table k j | foreach k j [eval <<FIELD>>=\'<<FIELD>>\'."!"]',
      'table k j | eval k=k."!", j=j."!"',
    ],
    ['fields there and table are one for named fields', 'fields k n | table k n', 'table k n'],
    ['where and search keep the same numbers', 'where n>50', 'search n>50'],
    ['dedup with a number of 1 is dedup', 'dedup 1 k', 'dedup k'],
    ['convert num and tonumber agree', 'convert num(n) as m | table m', 'eval m=tonumber(n) | table m'],
  ])('%s', (_name, one, other) => {
    law(one, other);
  });
});
