import * as fc from 'fast-check';
import type { Row } from '../../../src/spl/batch';
import { stats } from '../../../src/spl/commands/stats';
import { SplError } from '../../../src/spl/error';
import { runCommand } from '../../support/run-command';

const run = (text: string, rows: readonly Row[], size?: number): Row[] =>
  runCommand(stats, text, rows, size === undefined ? {} : { size });

/** The sales table of the Search Reference (chart, addtotals, range). */
const SALES: Row[] = [
  { products: 'ProductA', quarter: 'QTR1', sales: '1200', quota: '1000' },
  { products: 'ProductB', quarter: 'QTR1', sales: '1400', quota: '1550' },
  { products: 'ProductC', quarter: 'QTR1', sales: '1650', quota: '1275' },
  { products: 'ProductA', quarter: 'QTR2', sales: '1425', quota: '1300' },
  { products: 'ProductB', quarter: 'QTR2', sales: '1175', quota: '1425' },
  { products: 'ProductC', quarter: 'QTR2', sales: '1550', quota: '1450' },
  { products: 'ProductA', quarter: 'QTR3', sales: '1300', quota: '1400' },
  { products: 'ProductB', quarter: 'QTR3', sales: '1250', quota: '1125' },
  { products: 'ProductC', quarter: 'QTR3', sales: '1375', quota: '1475' },
  { products: 'ProductA', quarter: 'QTR4', sales: '1550', quota: '1300' },
  { products: 'ProductB', quarter: 'QTR4', sales: '1700', quota: '1225' },
  { products: 'ProductC', quarter: 'QTR4', sales: '1625', quota: '1350' },
];

describe('stats, the documented examples', () => {
  it('sums the sales by product (addtotals, example 1)', () => {
    expect(run('stats sum(sales) BY products', SALES)).toEqual([
      { products: 'ProductA', 'sum(sales)': 5475 },
      { products: 'ProductB', 'sum(sales)': 5525 },
      { products: 'ProductC', 'sum(sales)': 6200 },
    ]);
  });

  it('sums the quota by quarter (addtotals, example 4)', () => {
    expect(run('stats sum(quota) by quarter', SALES).map((row) => row['sum(quota)'])).toEqual([
      3825, 4175, 4000, 3875,
    ]);
  });

  it('has sum, min, max and range by quarter (range)', () => {
    expect(run('stats sum(sales) min(sales) max(sales) range(sales) BY quarter', SALES)[0]).toEqual({
      quarter: 'QTR1',
      'sum(sales)': 4250,
      'min(sales)': '1200',
      'max(sales)': '1650',
      'range(sales)': 450,
    });
  });

  it('keeps the greatest and least magnitudes as they are written (max)', () => {
    const rows = ['2.0', '1.6', '1.8'].map((mag) => ({ mag }));
    expect(run('stats max(mag), min(mag)', rows)).toEqual([{ 'max(mag)': '2.0', 'min(mag)': '1.6' }]);
  });

  it('counts with an eval expression (count)', () => {
    const rows = [
      { status: '404', sourcetype: 'a' },
      { status: '200', sourcetype: 'a' },
      { status: '404', sourcetype: 'b' },
    ];
    expect(run('stats count(eval(status="404")) AS count_status BY sourcetype', rows)).toEqual([
      { sourcetype: 'a', count_status: 1 },
      { sourcetype: 'b', count_status: 1 },
    ]);
  });

  it('applies a wildcard to each field (stats, example 3)', () => {
    const rows = [
      { delay: '1', xdelay: '10', relay: '5', other: '7', date_hour: '3' },
      { delay: '3', xdelay: '20', date_hour: '3' },
    ];
    expect(run('stats avg(*lay) BY date_hour', rows)).toEqual([
      { date_hour: '3', 'avg(delay)': 2, 'avg(relay)': 5, 'avg(xdelay)': 15 },
    ]);
  });

  it('takes names in single quotes (perc)', () => {
    const rows = [0, 212, 579, 1068, 1692, 2301, 2793, 3306, 3673, 4010].map((total) => ({
      'visitors total': total,
    }));
    const [row] = run("stats perc50('visitors total') perc95('visitors total')", rows);
    expect(row).toEqual({
      'perc50(visitors total)': 1996.5,
      'perc95(visitors total)': expect.closeTo(3858.35, 9),
    });
  });

  it('groups by status and host, sorted by both (stats, extended example 1)', () => {
    const rows = [
      { status: '404', host: 'www1' },
      { status: '200', host: 'www2' },
      { status: '200', host: 'www1' },
      { status: '200', host: 'www2' },
    ];
    expect(run('stats count BY status, host', rows)).toEqual([
      { status: '200', host: 'www1', count: 1 },
      { status: '200', host: 'www2', count: 2 },
      { status: '404', host: 'www1', count: 1 },
    ]);
  });
});

describe('stats, its rules', () => {
  it('gives one row of 0 for no rows, and no row with a by clause', () => {
    expect(run('stats count', [])).toEqual([{ count: 0 }]);
    expect(run('stats count by x', [])).toEqual([]);
    expect(run('stats count sum(x) as total', [])).toEqual([{ count: 0 }]);
  });

  it('drops rows that lack any by field', () => {
    const rows = [{ a: '1', b: '1' }, { a: '1' }, { b: '1' }, {}];
    expect(run('stats count by a b', rows)).toEqual([{ a: '1', b: '1', count: 1 }]);
  });

  it('counts a row once for each value of a multivalue by field', () => {
    const rows = [{ tag: ['x', 'y', 'y'] }, { tag: 'x' }];
    expect(run('stats count by tag', rows)).toEqual([
      { tag: 'x', count: 2 },
      { tag: 'y', count: 2 },
    ]);
    expect(run('stats count by tag dedup_splitvals=true', rows)).toEqual([
      { tag: 'x', count: 2 },
      { tag: 'y', count: 1 },
    ]);
  });

  it('counts each value of a multivalue, and none for a missing field', () => {
    expect(run('stats count count(x) dc(x)', [{ x: ['a', 'b'] }, { x: 'a' }, {}])).toEqual([
      { count: 3, 'count(x)': 3, 'dc(x)': 2 },
    ]);
  });

  it('sorts numbers by size before other texts', () => {
    const rows = ['10', '9', 'b', 'a', '100', 'B'].map((k) => ({ k }));
    expect(run('stats count by k', rows).map((row) => row['k'])).toEqual(['9', '10', '100', 'B', 'a', 'b']);
  });

  it('groups a number and its text together', () => {
    expect(run('stats count by k', [{ k: 1 }, { k: '1' }])).toEqual([{ k: 1, count: 2 }]);
  });

  it('names columns by their terms, quoted names included', () => {
    const rows = [{ x: '1', 'a b': '2' }];
    expect(run('stats c(x), dc("a b") as "distinct things" sum(x) AS total,', rows)).toEqual([
      { 'c(x)': 1, 'distinct things': 1, total: 1 },
    ]);
  });

  it('leaves the by fields and hidden fields out of wildcards', () => {
    const rows = [{ _raw: 'r', _time: 5, x: '1', k: 'a' }];
    expect(run('stats values(*) as * by k', rows)).toEqual([{ k: 'a', x: '1' }]);
    expect(run('stats sum(*) as *_sum', rows)).toEqual([{ x_sum: 1 }]);
  });

  it('means all fields by a function alone, as the documentation says of stats avg', () => {
    expect(run('stats avg', [{ x: '1', y: '4' }, { x: '3' }])).toEqual([{ 'avg(x)': 2, 'avg(y)': 4 }]);
  });

  it('computes nothing of a mixed field with allnum=true', () => {
    const rows = [
      { x: '1', y: '1' },
      { x: 'a', y: '2' },
    ];
    expect(run('stats allnum=true sum(x) sum(y) max(x)', rows)).toEqual([{ 'sum(y)': 3 }]);
    expect(run('stats sum(x)', rows)).toEqual([{ 'sum(x)': 1 }]);
  });

  it('draws a sparkline of the searched range', () => {
    const rows = [{ _time: 3600 }, { _time: 3610 }, { _time: 7199 }, { _time: 10800 }];
    expect(
      runCommand(stats, 'stats sparkline(count, 1h) as trend', rows, {
        range: { earliest: 3600, latest: 14400 },
      }),
    ).toEqual([{ trend: ['##__SPARKLINE__##', '3', '0', '1'] }]);
  });
});

describe('stats prestats=true', () => {
  it('gives what a following stats computes from, once per group', () => {
    const rows = [
      { x: 'a', y: '1' },
      { x: 'a', y: '3' },
      { x: 'b', y: '5' },
    ];
    const found = run('stats prestats=true avg(y) by x', rows);
    expect(found.map((row) => [row['x'], row['psrsvd_gc']])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(run('stats count avg(y)', found)).toEqual([{ count: 3, 'avg(y)': 3 }]);
  });
});

describe('stats, what it refuses', () => {
  const refused = (text: string): SplError => {
    try {
      run(text, [{ x: '1' }]);
    } catch (error) {
      if (error instanceof SplError) return error;
      throw error;
    }
    throw new Error(`${text} was accepted`);
  };

  it.each([
    ['stats', 'At least one aggregation is required.'],
    ['stats by x', 'At least one aggregation is required.'],
    ['stats nosuch(x)', "The argument 'nosuch(x)' is invalid."],
    ['stats count by', 'The by clause names no field.'],
    ['stats count by source*', "Wildcards are not allowed in the by clause: 'source*'."],
    ['stats count by x x', "Repeated group by field 'x'."],
    ['stats count as x by x', "The output field 'x' cannot have the same name as a group-by field."],
    ['stats sum(x) as y max(x) as y', "Two aggregations have the output field 'y'."],
    ['stats perc101(x)', "The argument 'perc101(x)' is invalid."],
    ['stats sum(x', "A closing parenthesis is missing after 'sum('."],
    ['stats per_hour(x)', "The function 'per_hour' can be used with timechart only."],
    [
      'stats sum(*) as total',
      "The number of wildcards between field specifier '*' and rename specifier 'total' do not match.",
    ],
  ])('%s', (text, message) => {
    const error = refused(text);
    expect(error.message).toBe(`Error in 'stats' command: ${message}`);
    expect(error.kind).toBe('syntax');
  });

  it('refuses prestats=true with a sparkline as unsupported', () => {
    expect(refused('stats prestats=true sparkline').kind).toBe('unsupported');
  });

  it('refuses every unknown option with its place', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,8}_opt$/), (name) => {
        const error = refused(`stats count ${name}=true by x`);
        expect(error.span).toEqual({ start: 12, end: 17 + name.length });
        expect(error.message).toBe(`Error in 'stats' command: The argument '${name}=true' is invalid.`);
      }),
    );
  });
});

describe('stats, laws', () => {
  const key = fc.constantFrom('a', 'b', '1', '10', '9');
  const row = fc.record(
    { a: key, b: key, n: fc.oneof(fc.integer({ min: -5, max: 5 }).map(String), fc.constant('no number')) },
    { requiredKeys: [] },
  );
  const rows = fc.array(row, { maxLength: 40 }) as fc.Arbitrary<Row[]>;

  it('adds up: count by a, b over b is the count by a of rows that have b', () => {
    fc.assert(
      fc.property(rows, (data) => {
        const totals = new Map<unknown, number>();
        for (const found of run('stats count by a, b', data)) {
          totals.set(found['a'], (totals.get(found['a']) ?? 0) + (found['count'] as number));
        }
        const whole = run(
          'stats count by a',
          data.filter((each) => each['b'] !== undefined),
        );
        expect([...totals]).toEqual(whole.map((each) => [each['a'], each['count']]));
      }),
    );
  });

  it('keeps dc below count, min below max, and avg times the number of numbers at sum', () => {
    fc.assert(
      fc.property(rows, (data) => {
        for (const found of run(
          'stats count(n) as c dc(n) as d sum(n) as s avg(n) as m range(n) as r by a',
          data,
        )) {
          expect(found['d'] as number).toBeLessThanOrEqual(found['c'] as number);
          if (found['r'] !== undefined) expect(found['r'] as number).toBeGreaterThanOrEqual(0);
          const numbers = data.filter(
            (each) => each['a'] === found['a'] && /^-?\d+$/.test(String(each['n'])),
          );
          expect(((found['m'] as number | undefined) ?? 0) * numbers.length).toBeCloseTo(
            (found['s'] as number) ?? 0,
          );
        }
      }),
    );
  });

  it('does not depend on how rows come in batches', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 7 }), (data, size) => {
        const text = 'stats count values(n) list(n) first(n) last(n) by a b';
        expect(run(text, data, size)).toEqual(run(text, data, 1000));
      }),
    );
  });
});
