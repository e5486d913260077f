import * as fc from 'fast-check';
import { groupColumns } from '../../../src/spl/aggregations/group-columns';
import { groupKeys } from '../../../src/spl/aggregations/group-keys';
import { orderGroups } from '../../../src/spl/aggregations/order-groups';
import type { CodedColumn } from '../../../src/spl/batch';
import { rankValues } from '../../../src/spl/rank-values';
import type { Value } from '../../../src/spl/value';

test('groups stand by their ranks, and of equal ones the first that came', () => {
  expect([...orderGroups(4, [[2, 0, 2, 1]])]).toEqual([1, 3, 0, 2]);
  expect([
    ...orderGroups(4, [
      [1, 1, 0, 1],
      [5, 0, 9, 5],
    ]),
  ]).toEqual([2, 1, 0, 3]);
  expect([...orderGroups(2, [])]).toEqual([0, 1]);
});

test('numbers rank by size and before texts, and what compares equal shares a rank', () => {
  expect([...rankValues(['b', '10', '9', 9, '09', 'a'])]).toEqual([3, 1, 0, 0, 0, 2]);
});

test('groups whose values come by dictionary stand in the order of those that come as they are', () => {
  const value = fc.constantFrom<Value>(
    'a',
    'b',
    '5',
    5,
    '05',
    '10',
    '9',
    'B',
    '\ufb00',
    '\ud83d\ude00',
    null,
    '',
  );
  const rows = fc.array(fc.tuple(value, value), { maxLength: 40 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 2 }), (all, fields) => {
      const columns = Array.from({ length: fields }, (_, field) => all.map((row) => row[field] as Value));
      const coded = columns.map((values): CodedColumn => {
        const dictionary = [...new Set<Value>([null, ...values])];
        const ranks = rankValues(dictionary);
        return {
          codes: values.map((one) => dictionary.indexOf(one)),
          values: dictionary,
          ranks: () => ranks,
        };
      });
      const by = ['x', 'y'].slice(0, fields);
      const [plain, quick] = [columns, coded].map((given) => {
        const keys = groupKeys(fields);
        keys.assign(given, all.length);
        return [...groupColumns(by, keys.size(), keys.key, [], given === coded ? keys.ranks() : undefined)];
      });
      expect(quick).toEqual(plain);
    }),
    { numRuns: 1000, seed: 677 },
  );
});
