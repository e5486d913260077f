import { outcomeBuckets } from '../../../app/data/outcome-buckets';
import { touchedNames } from '../../../app/data/touched-names';
import { epochOfWall, wallOf } from '../../../app/data/wall-time';
import { isoInZone } from '../../../app/data/iso-in-zone';
import { zoneText } from '../../../src/preview/server/pages/zone-text';

afterEach(() => {
  window.$C = {};
});

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

// In 2026 clocks change in Berlin on 29 March and 25 October at 01:00 UTC, in New York on 8 March at 07:00 and on
// 1 November at 06:00 UTC.
describe.each([
  [
    'Europe/Berlin',
    '2026-11-22T19:00:00.000+01:00',
    '2026-10-20',
    '+02:00',
    '2026-10-25 02:30',
    '2026-03-29 02:30',
  ],
  [
    'America/New_York',
    '2026-11-22T13:00:00.000-05:00',
    '2026-10-20',
    '-04:00',
    '2026-11-01 01:30',
    '2026-03-08 02:30',
  ],
] as const)('a wall clock in %s', (zone, now, inSummer, offset, twice, never) => {
  beforeEach(() => {
    window.$C = { SERVER_ZONEINFO: zoneText(zone) };
  });

  test('is that of the date, not that of today', () => {
    const noon = Date.parse(`${inSummer}T12:00:00${offset}`) / 1000;
    expect(epochOfWall(`${inSummer} 12:00`, now)).toBe(noon);
    expect(wallOf(noon, now)).toBe(`${inSummer} 12:00`);
    expect(isoInZone(noon, now)).toBe(`${inSummer}T12:00:00${offset}`);
  });

  test('that the zone has twice is the first of the two', () => {
    expect(epochOfWall(twice, now)).toBe(Date.parse(`${twice.replace(' ', 'T')}:00${offset}`) / 1000);
  });

  test('that the zone leaves out is an hour later on the clock', () => {
    expect(wallOf(epochOfWall(never, now) ?? 0, now)).toBe(never.replace('02:', '03:'));
  });

  test('keeps to the offset of now where the zone told is not the zone of now', () => {
    const other = now.replace(/[+-]\d\d:00$/, '+05:30');
    expect(isoInZone(0, other)).toBe('1970-01-01T05:30:00+05:30');
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
