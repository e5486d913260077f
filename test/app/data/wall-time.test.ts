import { outcomeBuckets } from '../../../app/data/outcome-buckets';
import { touchedNames } from '../../../app/data/touched-names';
import { epochOfWall, wallOf } from '../../../app/data/wall-time';

describe('a wall clock', () => {
  test('is read and written in the zone of the search head', () => {
    expect(epochOfWall('2024-03-01 14:00', '2024-03-05T00:00:00+02:00')).toBe(1709294400);
    expect(epochOfWall('2024-03-01 12:00', '2024-03-05T00:00:00+0000')).toBe(1709294400);
    expect(wallOf(1709294400, '2024-03-05T00:00:00+02:00')).toBe('2024-03-01 14:00');
  });

  test('is a whole day without a time, and nothing where it cannot be read', () => {
    expect(epochOfWall('2024-03-01', 'Z')).toBe(1709251200);
    expect(epochOfWall('yesterday', 'Z')).toBeUndefined();
    expect(epochOfWall('2024-13-01', 'Z')).toBeUndefined();
  });
});

test('a chart of outcomes has every bucket of the range', () => {
  const results = outcomeBuckets(
    [
      { name: 'refused', rows: [{ bucket: '7200', count: '3' }] },
      { name: 'granted', rows: [{ bucket: '3600', count: '5' }] },
    ],
    { from: 0, to: 10800 },
    3600,
    'Z',
  );
  expect(results.fields.map(({ name }) => name)).toEqual(['_time', 'refused', 'granted', '_span']);
  expect(results.columns).toEqual([
    ['1970-01-01T00:00:00Z', '1970-01-01T01:00:00Z', '1970-01-01T02:00:00Z'],
    ['0', '0', '3'],
    ['0', '5', '0'],
    ['3600', '3600', '3600'],
  ]);
});

test('names that an entity touches are summed over spellings, most refused first', () => {
  const names = touchedNames(
    [{ name: 'HTTP/web', count: '2' }],
    [
      { name: 'http/WEB', count: '3' },
      { name: 'krbtgt', count: '9' },
    ],
  );
  expect(names).toEqual([
    { name: 'HTTP/web', refused: 2, granted: 3 },
    { name: 'krbtgt', refused: 0, granted: 9 },
  ]);
});
