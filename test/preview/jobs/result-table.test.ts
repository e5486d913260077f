import { tableBatch } from '../../../src/spl/batch';
import { packTable, unpackTable } from '../../../src/preview/jobs/pack-table';
import { batchOf, pageOf, tableOf } from '../../../src/preview/jobs/result-table';

const TABLE = {
  length: 3,
  fields: ['_time', 'name', 'tags'],
  columns: [
    ['10', '20.5', null],
    ['a', 'b', 'c'],
    [['x', 'y'], null, 'z'],
  ],
};

test('values become texts, multivalues lists, missing ones null', () => {
  const batch = tableBatch(
    3,
    new Map<string, readonly (number | string | boolean | null)[]>([
      ['n', [1, 2.5, null]],
      ['flag', [true, false, null]],
    ]),
  );
  const other = tableBatch(1, new Map([['m', [['p', 'q']]]]));
  expect(tableOf([batch, other], { rows: 10 })).toEqual({
    length: 4,
    fields: ['n', 'flag', 'm'],
    columns: [
      ['1', '2.5', null, null],
      ['1', '0', null, null],
      [null, null, null, ['p', 'q']],
    ],
  });
});

test('no more rows are kept than asked for', () => {
  const batch = tableBatch(3, new Map([['n', [1, 2, 3]]]));
  expect(tableOf([batch, batch], { rows: 4 })).toEqual({
    length: 4,
    fields: ['n'],
    columns: [['1', '2', '3', '1']],
  });
});

test('a page has the rows and fields asked for', () => {
  expect(pageOf(TABLE, { offset: 1, count: 1, fields: ['na*'] })).toEqual({
    offset: 1,
    table: { length: 1, fields: ['name'], columns: [['b']] },
  });
  expect(pageOf(TABLE, { offset: -2, count: 0, fields: ['name'] }).table.columns).toEqual([['b', 'c']]);
  expect(pageOf(TABLE, { offset: 9, count: 5, fields: [] })).toMatchObject({
    offset: 3,
    table: { length: 0 },
  });
  expect(pageOf(TABLE, { offset: 0, count: 0, fields: [] }, 2).table.length).toBe(2);
});

test('packing a table changes nothing', () => {
  expect(unpackTable(packTable(TABLE))).toEqual(TABLE);
});

test('times are numbers again for post-process searches', () => {
  expect(batchOf(TABLE).columns.get('_time')).toEqual([10, 20.5, null]);
  expect(batchOf(TABLE).columns.get('name')).toEqual(['a', 'b', 'c']);
});
