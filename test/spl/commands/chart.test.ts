import * as fc from 'fast-check';
import type { Row } from '../../../src/spl/batch';
import { chart } from '../../../src/spl/commands/chart';
import { stats } from '../../../src/spl/commands/stats';
import { SplError } from '../../../src/spl/error';
import { runCommand } from '../../support/run-command';

const run = (text: string, rows: readonly Row[]): Row[] => runCommand(chart, text, rows);

const sale = (products: string, quarter: string, sales: number): Row => ({
  products,
  quarter,
  sales: String(sales),
});

const SALES: Row[] = [
  sale('ProductA', 'QTR1', 1200),
  sale('ProductB', 'QTR1', 1400),
  sale('ProductC', 'QTR1', 1650),
  sale('ProductA', 'QTR2', 1425),
  sale('ProductB', 'QTR2', 1175),
  sale('ProductC', 'QTR2', 1550),
  sale('ProductA', 'QTR3', 1300),
  sale('ProductB', 'QTR3', 1250),
  sale('ProductC', 'QTR3', 1375),
  sale('ProductA', 'QTR4', 1550),
  sale('ProductB', 'QTR4', 1700),
  sale('ProductC', 'QTR4', 1625),
];

describe('chart, the documented examples', () => {
  const table = [
    { products: 'ProductA', QTR1: 1200, QTR2: 1425, QTR3: 1300, QTR4: 1550 },
    { products: 'ProductB', QTR1: 1400, QTR2: 1175, QTR3: 1250, QTR4: 1700 },
    { products: 'ProductC', QTR1: 1650, QTR2: 1550, QTR3: 1375, QTR4: 1625 },
  ];

  it('has a row for each product and a column for each quarter (extended example 1)', () => {
    expect(run('chart sum(sales) BY products quarter', SALES)).toEqual(table);
    expect(run('chart sum(sales) OVER products BY quarter', SALES)).toEqual(table);
  });

  it('counts requests by kind and host (extended example 2)', () => {
    const rows = [
      { method: 'GET', host: 'www1' },
      { method: 'POST', host: 'www1' },
      { method: 'GET', host: 'www2' },
    ];
    expect(
      run('chart count(eval(method="GET")) AS GET, count(eval(method="POST")) AS POST by host', rows),
    ).toEqual([
      { host: 'www1', GET: 1, POST: 1 },
      { host: 'www2', GET: 1, POST: 0 },
    ]);
  });

  it('cuts durations into bins of powers of two, with 0 apart and no empty bins (extended example 3)', () => {
    const rows = [0, 0, 1, 1.5, 2, 3, 7, 8, 100].map((duration) => ({ duration: String(duration) }));
    expect(run('chart count BY duration span=log2', rows)).toEqual([
      { duration: '0', count: 2 },
      { duration: '1-2', count: 2 },
      { duration: '2-4', count: 2 },
      { duration: '4-8', count: 1 },
      { duration: '8-16', count: 1 },
      { duration: '64-128', count: 1 },
    ]);
  });

  it('cuts magnitudes into bins of 1, negative ones too (count, earthquakes)', () => {
    const rows = ['-0.4', '0', '0.9', '1', '3.5'].map((mag) => ({ mag }));
    expect(run('chart count AS "Number of Earthquakes" BY mag span=1', rows)).toEqual([
      { mag: '-1-0', 'Number of Earthquakes': 1 },
      { mag: '0-1', 'Number of Earthquakes': 2 },
      { mag: '1-2', 'Number of Earthquakes': 1 },
      { mag: '2-3', 'Number of Earthquakes': 0 },
      { mag: '3-4', 'Number of Earthquakes': 1 },
    ]);
  });

  it('keeps numbers apart without a span, 0 where a column has no row (extended example 6)', () => {
    const rows = [
      { mag: '3.5', place: 'Gulf' },
      { mag: '4', place: 'Kodiak' },
      { mag: '3.6', place: 'Gulf' },
    ];
    expect(run('chart count BY mag place useother=f', rows)).toEqual([
      { mag: '3.5', Gulf: 1, Kodiak: 0 },
      { mag: '3.6', Gulf: 1, Kodiak: 0 },
      { mag: '4', Gulf: 0, Kodiak: 1 },
    ]);
  });

  it('applies each span to the field before it (basic example 6)', () => {
    const rows = [
      { date_mday: '1', date_hour: '3' },
      { date_mday: '2', date_hour: '13' },
      { date_mday: '4', date_hour: '3' },
    ];
    expect(run('chart count BY date_mday span=3 date_hour span=12', rows)).toEqual([
      { date_mday: '0-3', '0-12': 1, '12-24': 1 },
      { date_mday: '3-6', '0-12': 1, '12-24': 0 },
    ]);
  });

  it('computes expressions over aggregations (basic example 3)', () => {
    const rows = [
      { host: 'h', user: 'u', size: '10', delay: '4' },
      { host: 'h', user: 'u', size: '30', delay: '8' },
      { host: 'h', user: 'v', size: '6', delay: '3' },
    ];
    expect(run('chart eval(avg(size)/max(delay)) AS ratio BY host user', rows)).toEqual([
      { host: 'h', u: 2.5, v: 2 },
    ]);
    expect(run('chart eval(max(max(size), 20)) AS most BY user', rows)).toEqual([
      { user: 'u', most: 30 },
      { user: 'v', most: 20 },
    ]);
  });

  it('aligns times to 5 in the morning (basic example 7)', () => {
    const hour = (h: number): Row => ({ _time: 1700006400 + h * 3600 });
    const found = runCommand(
      chart,
      'chart count BY _time span=12h aligntime=@d+5h',
      [hour(4), hour(5), hour(18)],
      {
        now: 1700040000,
      },
    );
    expect(found).toEqual([
      { _time: 1700006400 - 7 * 3600, count: 1 },
      { _time: 1700006400 + 5 * 3600, count: 1 },
      { _time: 1700006400 + 17 * 3600, count: 1 },
    ]);
  });
});

describe('chart', () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    Array.from({ length: index + 1 }, () => ({ row: 'r', series: `s${String(index).padStart(2, '0')}` })),
  ).flat();

  it('keeps the ten largest series and puts the rest into OTHER', () => {
    const [row] = run('chart count over row by series', many);
    expect(Object.keys(row as Row)).toEqual([
      'row',
      's02',
      's03',
      's04',
      's05',
      's06',
      's07',
      's08',
      's09',
      's10',
      's11',
      'OTHER',
    ]);
    expect((row as Row)['OTHER']).toBe(3);
  });

  it('keeps as many series as limit says, from top or bottom', () => {
    const names = (text: string): string[] => Object.keys(run(text, many)[0] as Row).slice(1);
    expect(names('chart limit=1 count over row by series')).toEqual(['s11', 'OTHER']);
    expect(names('chart limit=top 1 useother=f count over row by series')).toEqual(['s11']);
    expect(names('chart count over row by series limit=bottom2 otherstr="the rest"')).toEqual([
      's00',
      's01',
      'the rest',
    ]);
    expect(names('chart limit=0 count over row by series')).toHaveLength(12);
  });

  it('aggregates OTHER over its rows, not over its columns', () => {
    const rows = [
      { r: '1', s: 'a', x: '100' },
      { r: '1', s: 'b', x: '1' },
      { r: '1', s: 'b', x: '2' },
      { r: '1', s: 'c', x: '6' },
    ];
    expect(run('chart limit=1 avg(x) over r by s', rows)).toEqual([{ r: '1', a: 100, OTHER: 3 }]);
  });

  it('has a NULL series for rows without the field, last, unless usenull=f', () => {
    const rows = [{ r: '1', s: 'z' }, { r: '1' }, { s: 'z' }];
    expect(run('chart count over r by s', rows)).toEqual([{ r: '1', z: 1, NULL: 1 }]);
    expect(run('chart count over r by s nullstr=none', rows)).toEqual([{ r: '1', z: 1, none: 1 }]);
    expect(run('chart count over r by s usenull=f', rows)).toEqual([{ r: '1', z: 1 }]);
  });

  it('names columns of several aggregations by both, as format or sep say', () => {
    const rows = [{ r: '1', s: 'a', x: '5' }];
    expect(run('chart count sum(x) over r by s', rows)).toEqual([{ r: '1', 'count: a': 1, 'sum(x): a': 5 }]);
    expect(run('chart sep="-" count sum(x) over r by s', rows)).toEqual([
      { r: '1', 'count-a': 1, 'sum(x)-a': 5 },
    ]);
    expect(run('chart format="$VAL$ of $AGG$" count sum(x) over r by s', rows)).toEqual([
      { r: '1', 'a of count': 1, 'a of sum(x)': 5 },
    ]);
  });

  it('writes VALUE before series that begin with an underscore', () => {
    expect(run('chart count over r by s', [{ r: '1', s: '_internal' }])).toEqual([
      { r: '1', VALUE_internal: 1 },
    ]);
  });

  it('selects series with a where clause', () => {
    const names = (text: string): string[] => Object.keys(run(text, many)[0] as Row).slice(1);
    expect(names('chart count over row by series useother=f where count > 10')).toEqual(['s10', 's11']);
    expect(names('chart count over row by series useother=f where sum in bottom2')).toEqual(['s00', 's01']);
    expect(names('chart count over row by series useother=f where max notin top11')).toEqual(['s00']);
  });

  it('gives one row without a field to split by', () => {
    expect(run('chart count max(x)', [{ x: '1' }, { x: '2' }])).toEqual([{ count: 2, 'max(x)': '2' }]);
    expect(run('chart count', [])).toEqual([{ count: 0 }]);
  });

  it('adds up: all cells together are the count of rows with a key', () => {
    const row = fc.record(
      { r: fc.constantFrom('1', '2'), s: fc.constantFrom('a', 'b', 'c', 'd') },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Row>;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.integer({ min: 0, max: 3 }), (rows, limit) => {
        for (const found of run(`chart limit=${limit} count over r by s`, rows)) {
          const { r, ...cells } = found;
          const total = Object.values(cells).reduce((sum: number, cell) => sum + (cell as number), 0);
          const expected = runCommand(stats, 'stats count by r', rows).find((each) => each['r'] === r);
          expect(total).toBe(expected?.['count']);
        }
      }),
    );
  });

  it.each([
    ['chart', 'You must specify data field(s) to chart.'],
    ['chart sum(A) by A span=log2', "The field 'A' cannot be both in a function and a split-by field."],
    ['chart avg by x', "The aggregation specifier 'avg' is invalid. It must be in [func]([field]) format."],
    ['chart count by x y z', "Invalid argument: 'z'"],
    ['chart count by x span=zero', "Invalid value 'zero' for option 'span'."],
    ['chart count by x y limit=some', "Invalid value 'some' for option 'limit'."],
  ])('refuses %s', (text, message) => {
    expect(() => run(text, [{ x: '1' }])).toThrow(
      new SplError('syntax', `Error in 'chart' command: ${message}`),
    );
  });
});
