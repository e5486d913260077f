import * as fc from 'fast-check';
import { fromRows, toRows, type Row } from '../../../src/spl/batch';
import { addcoltotals } from '../../../src/spl/commands/addcoltotals';
import { addtotals } from '../../../src/spl/commands/addtotals';
import { transpose } from '../../../src/spl/commands/transpose';
import { untable } from '../../../src/spl/commands/untable';
import { xyseries } from '../../../src/spl/commands/xyseries';
import { runBatches, runCommand } from '../../support/run-command';

const HOSTS: Row[] = [
  { host: 'www1', count: '11835' },
  { host: 'www2', count: '11186' },
  { host: 'www3', count: '11261' },
];

const TOP: Row[] = [
  { categoryId: 'STRATEGY', count: '806', percent: '30.495649' },
  { categoryId: 'ARCADE', count: '493', percent: '18.653046' },
];

describe('transpose', () => {
  it('turns rows into columns (example 1)', () => {
    expect(runCommand(transpose, 'transpose', HOSTS)).toEqual([
      { column: 'host', 'row 1': 'www1', 'row 2': 'www2', 'row 3': 'www3' },
      { column: 'count', 'row 1': '11835', 'row 2': '11186', 'row 3': '11261' },
    ]);
  });

  it('takes names of columns from a field (example 2)', () => {
    expect(runCommand(transpose, 'transpose header_field=host', HOSTS)).toEqual([
      { column: 'count', www1: '11835', www2: '11186', www3: '11261' },
    ]);
  });

  it('takes the first 5 rows, or as many as asked for, 0 for all', () => {
    const rows = Array.from({ length: 7 }, (_, x) => ({ x }));
    const width = (text: string): number =>
      Object.keys(runCommand(transpose, text, rows)[0] as Row).length - 1;
    expect([width('transpose'), width('transpose 3'), width('transpose 0')]).toEqual([5, 3, 7]);
  });

  it('names the first column and leaves out empty fields', () => {
    const rows = [{ a: '1' }, { b: '2' }];
    expect(runCommand(transpose, 'transpose 1 column_name=field include_empty=f', rows)).toEqual([
      { field: 'a', 'row 1': '1' },
    ]);
  });
});

describe('untable and xyseries', () => {
  it('untable makes a row of each cell (untable, basic example)', () => {
    expect(runCommand(untable, 'untable categoryId calculation value', TOP)).toEqual([
      { categoryId: 'STRATEGY', calculation: 'count', value: '806' },
      { categoryId: 'STRATEGY', calculation: 'percent', value: '30.495649' },
      { categoryId: 'ARCADE', calculation: 'count', value: '493' },
      { categoryId: 'ARCADE', calculation: 'percent', value: '18.653046' },
    ]);
  });

  it('xyseries makes columns of values (xyseries, example)', () => {
    expect(runCommand(xyseries, 'xyseries categoryId count percent', TOP)).toEqual([
      { categoryId: 'ARCADE', '493': '18.653046' },
      { categoryId: 'STRATEGY', '806': '30.495649' },
    ]);
  });

  it('xyseries names columns of several data fields by both', () => {
    const rows = [{ ip: '1', domain: 'x', 'count(host)': '2', 'count(p)': '3' }];
    const of = (rest: string): unknown =>
      runCommand(xyseries, `xyseries ip domain count(host), count(p)${rest}`, rows);
    expect(of('')).toEqual([{ ip: '1', 'count(host):x': '2', 'count(p):x': '3' }]);
    expect(of(' sep="-"')).toEqual([{ ip: '1', 'count(host)-x': '2', 'count(p)-x': '3' }]);
    expect(of(' sep="-" format="$AGG$ + $VAL$ TEST"')).toEqual([
      { ip: '1', 'count(host) + x TEST': '2', 'count(p) + x TEST': '3' },
    ]);
  });

  it('undo each other (untable, extended example)', () => {
    const row = fc.record({ a: fc.string({ minLength: 1 }), b: fc.string({ minLength: 1 }) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 9 }), (list) => {
        const rows = list.map((each, recno) => ({ recno, ...each }));
        const long = runBatches(untable, 'untable recno FieldName FieldValue', [fromRows(rows)]);
        expect(runBatches(xyseries, 'xyseries recno FieldName FieldValue', long).flatMap(toRows)).toEqual(
          rows,
        );
      }),
    );
  });
});

const QUARTERS: Row[] = [
  { products: 'ProductA', QTR1: '1200', QTR2: '1425', QTR3: '1300', QTR4: '1550' },
  { products: 'ProductB', QTR1: '1400', QTR2: '1175', QTR3: '1250', QTR4: '1700' },
  { products: 'ProductC', QTR1: '1650', QTR2: '1550', QTR3: '1375', QTR4: '1625' },
];

describe('addtotals', () => {
  it('adds the sum of each row (example 1)', () => {
    expect(runCommand(addtotals, 'addtotals', QUARTERS).map((row) => row['Total'])).toEqual([
      5475, 5525, 6200,
    ]);
  });

  it('sums fields that match a wildcard (example 3)', () => {
    const rows = [{ amount1: '1', thesize: '2', other: '9' }];
    expect(runCommand(addtotals, 'addtotals fieldname=TotalAmount amount* *size*', rows)).toEqual([
      { amount1: '1', thesize: '2', other: '9', TotalAmount: 3 },
    ]);
  });

  it('adds a row for one field only (example 4)', () => {
    const rows = [3825, 4175, 4000, 3875].map((sum, index) => ({
      quarter: `QTR${index + 1}`,
      'sum(quota)': sum,
    }));
    expect(runCommand(addtotals, 'addtotals row=f col=t labelfield=quarter sum(quota)', rows)).toEqual([
      ...rows,
      { quarter: 'Total', 'sum(quota)': 15875 },
    ]);
  });

  it('adds rows and columns with labels (example 5)', () => {
    const text = 'addtotals col=t labelfield=products label="Quarterly Totals" fieldname="Product Totals"';
    expect(runCommand(addtotals, text, QUARTERS)[3]).toEqual({
      products: 'Quarterly Totals',
      QTR1: 4250,
      QTR2: 4150,
      QTR3: 3925,
      QTR4: 4875,
      'Product Totals': 17200,
    });
  });
});

describe('addcoltotals', () => {
  const VIEWS = [
    { productId: 'DB-SG-G01', views: 1796 },
    { productId: 'DC-SG-G02', views: 1642 },
    { productId: 'FS-SG-G03', views: 1482 },
    { productId: 'PZ-SG-G05', views: 1300 },
  ];

  it('adds a row with the sums (extended example)', () => {
    expect(runCommand(addcoltotals, 'addcoltotals', VIEWS)).toEqual([...VIEWS, { views: 6220 }]);
  });

  it('labels it in a field of its own (extended example)', () => {
    expect(runCommand(addcoltotals, 'addcoltotals labelfield="Total views"', VIEWS)[4]).toEqual({
      views: 6220,
      'Total views': 'Total',
    });
  });

  it('sums the listed fields only', () => {
    const rows = [{ bytes: '1', duration: '2', userId: '3' }];
    expect(runCommand(addcoltotals, 'addcoltotals bytes dur*', rows)[1]).toEqual({ bytes: 1, duration: 2 });
  });

  it('adds nothing to no rows', () => {
    expect(runCommand(addcoltotals, 'addcoltotals', [])).toEqual([]);
  });
});
