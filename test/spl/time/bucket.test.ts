import fc from 'fast-check';
import { defaultSpan, parseTimeSpan, timeBuckets, type TimeSpan } from '../../../src/spl/time/bucket';

const at = (text: string): number => Date.parse(text) / 1000;
const iso = (time: number): string => new Date(time * 1000).toISOString();
const start = (span: string, time: string, zone = 'UTC'): string =>
  iso(timeBuckets(parseTimeSpan(span) as TimeSpan, zone).start(at(time)));

describe('a bucket of time', () => {
  it.each([
    ['15m', '2024-03-13T14:15:00.000Z'],
    ['1h', '2024-03-13T14:00:00.000Z'],
    ['4h', '2024-03-13T12:00:00.000Z'],
    ['30', '2024-03-13T14:25:30.000Z'],
    ['1d', '2024-03-13T00:00:00.000Z'],
    ['day', '2024-03-13T00:00:00.000Z'],
    ['1w', '2024-03-10T00:00:00.000Z'],
    ['1w@w1', '2024-03-11T00:00:00.000Z'],
    ['1mon', '2024-03-01T00:00:00.000Z'],
    ['1q', '2024-01-01T00:00:00.000Z'],
    ['2mon', '2024-03-01T00:00:00.000Z'],
    ['1y', '2024-01-01T00:00:00.000Z'],
    ['100ms', '2024-03-13T14:25:36.700Z'],
  ])('of %s', (span, expected) => {
    expect(start(span, '2024-03-13T14:25:36.789Z')).toBe(expected);
  });

  it.each(['', '0m', '1fortnight', '3ds', '1d@h', '1h@w1', 'x'])('is not of %p', (text) => {
    expect(parseTimeSpan(text)).toBeUndefined();
  });

  it('of a day is 23 or 25 hours long when the clocks change', () => {
    const zone = 'America/Los_Angeles';
    const days = timeBuckets({ count: 1, unit: 'd' }, zone);
    const spring = days.start(at('2024-03-10T20:00:00Z'));
    const autumn = days.start(at('2024-11-03T20:00:00Z'));
    expect((days.next(spring) - spring) / 3600).toBe(23);
    expect((days.next(autumn) - autumn) / 3600).toBe(25);
  });

  it('holds the time it is asked for, and the next one follows it without a gap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000_000 }),
        fc.constantFrom('10s', '5m', '1h', '1d', '2d', '1w', '2w', '1mon', '1q', '1y'),
        fc.constantFrom('UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'America/Havana'),
        (time, text, zone) => {
          const buckets = timeBuckets(parseTimeSpan(text) as TimeSpan, zone);
          const first = buckets.start(time);
          const next = buckets.next(first);
          expect(first).toBeLessThanOrEqual(time);
          expect(next).toBeGreaterThan(time);
          expect(buckets.start(first)).toBe(first);
          expect(buckets.start(next)).toBe(next);
          expect(buckets.start(next - 1)).toBe(first);
        },
      ),
    );
  });
});

describe('the span without span=', () => {
  // https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Timechart: default time spans
  it.each([
    ['15 minutes', 900, { count: 10, unit: 's' }],
    ['60 minutes', 3600, { count: 1, unit: 'm' }],
    ['4 hours', 14_400, { count: 5, unit: 'm' }],
    ['24 hours', 86_400, { count: 30, unit: 'm' }],
    ['7 days', 604_800, { count: 1, unit: 'd' }],
    ['30 days', 2_592_000, { count: 1, unit: 'd' }],
    ['a year', 31_536_000, { count: 1, unit: 'mon' }],
  ])('of %s', (_, seconds, span) => {
    expect(defaultSpan(seconds)).toEqual(span);
  });
});
