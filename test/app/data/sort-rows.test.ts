import { nextOrder, sortRows } from '../../../app/data/sort-rows';

describe('sortRows', () => {
  test('sorts numbers by value and texts as people do', () => {
    expect(sortRows([2, 10, 1], (n) => n, 'desc')).toEqual([10, 2, 1]);
    expect(sortRows(['dc10', 'dc2', 'DC1'], (n) => n, 'asc')).toEqual(['DC1', 'dc2', 'dc10']);
  });

  test('keeps the order of rows with equal keys, in both directions', () => {
    const rows = [
      { k: 1, n: 'a' },
      { k: 1, n: 'b' },
    ];
    expect(sortRows(rows, ({ k }) => k, 'desc').map(({ n }) => n)).toEqual(['a', 'b']);
    expect(sortRows(rows, ({ k }) => k, 'asc').map(({ n }) => n)).toEqual(['a', 'b']);
  });
});

describe('nextOrder', () => {
  test('begins with the largest number and the first text, and turns on the second click', () => {
    expect(nextOrder(undefined, 'count', true)).toEqual({ column: 'count', direction: 'desc' });
    expect(nextOrder({ column: 'count', direction: 'desc' }, 'count', true).direction).toBe('asc');
    expect(nextOrder({ column: 'count', direction: 'desc' }, 'name', false)).toEqual({
      column: 'name',
      direction: 'asc',
    });
  });
});
