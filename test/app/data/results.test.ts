import { listOf, numberOf, readResults, rowCount, rowsOf, textOf } from '../../../app/data/results';

describe('results', () => {
  test('are read from json_cols with and without metadata', () => {
    const columns = [
      ['7', '32'],
      ['4', null],
    ];
    const plain = readResults({ fields: ['code', 'count'], columns });
    expect(plain).toEqual(
      readResults({ fields: [{ name: 'code' }, { name: 'count' }], columns, preview: false }),
    );
    expect(rowsOf(plain)).toEqual([
      { code: '7', count: '4' },
      { code: '32', count: null },
    ]);
  });

  test('have no rows in an empty answer', () => {
    expect(rowCount(readResults(null))).toBe(0);
    expect(rowsOf(readResults({ fields: [], columns: [] }))).toEqual([]);
  });

  test('read a cell as text, number or list', () => {
    expect(textOf(['a', 'b'])).toBe('a, b');
    expect(textOf(null)).toBe('');
    expect(numberOf('12')).toBe(12);
    expect(numberOf('x')).toBe(0);
    expect(listOf('a')).toEqual(['a']);
    expect(listOf(undefined)).toEqual([]);
  });
});
