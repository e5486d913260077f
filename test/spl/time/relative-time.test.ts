import fc from 'fast-check';
import { relativeTime } from '../../../src/spl/time/relative-time';

const at = (text: string): number => Date.parse(text) / 1000;
const shift = (modifier: string, from: string, zone = 'UTC'): string | undefined => {
  const time = relativeTime(modifier, at(from), zone);
  return time === undefined ? undefined : new Date(time * 1000).toISOString();
};

describe('a relative time', () => {
  // 2024-03-13 is a Wednesday.
  it.each([
    ['now', '2024-03-13T14:25:36.000Z'],
    ['-24h@h', '2024-03-12T14:00:00.000Z'],
    ['-1d@d', '2024-03-12T00:00:00.000Z'],
    ['@d+8h', '2024-03-13T08:00:00.000Z'],
    ['-h', '2024-03-13T13:25:36.000Z'],
    ['-60', '2024-03-13T14:24:36.000Z'],
    ['-90m@m', '2024-03-13T12:55:00.000Z'],
    ['@w', '2024-03-10T00:00:00.000Z'],
    ['@w0', '2024-03-10T00:00:00.000Z'],
    ['@w7', '2024-03-10T00:00:00.000Z'],
    ['@w1', '2024-03-11T00:00:00.000Z'],
    ['@w4', '2024-03-07T00:00:00.000Z'],
    ['@q', '2024-01-01T00:00:00.000Z'],
    ['-1qtr@q', '2023-10-01T00:00:00.000Z'],
    ['@y', '2024-01-01T00:00:00.000Z'],
    ['+1mon@mon-2d', '2024-03-30T00:00:00.000Z'],
    ['-1w', '2024-03-06T14:25:36.000Z'],
    ['-7days@days', '2024-03-06T00:00:00.000Z'],
  ])('%s', (modifier, expected) => {
    expect(shift(modifier, '2024-03-13T14:25:36Z')).toBe(expected);
  });

  it.each(['', 'tomorrow', '-1fortnight', '@d3', '-1d@', '1d', '-1.5h'])('is not %p', (modifier) => {
    expect(shift(modifier, '2024-03-13T14:25:36Z')).toBeUndefined();
  });

  it('keeps the last day of a shorter month', () => {
    expect(shift('-1mon', '2024-03-31T10:00:00Z')).toBe('2024-02-29T10:00:00.000Z');
    expect(shift('+1y', '2024-02-29T10:00:00Z')).toBe('2025-02-28T10:00:00.000Z');
  });

  it('snaps to the midnight of the zone on days of 23 and 25 hours', () => {
    expect(shift('@d', '2024-03-10T20:00:00Z', 'America/Los_Angeles')).toBe('2024-03-10T08:00:00.000Z');
    expect(shift('+1d@d', '2024-03-10T20:00:00Z', 'America/Los_Angeles')).toBe('2024-03-11T07:00:00.000Z');
    expect(shift('@d', '2024-11-03T20:00:00Z', 'America/Los_Angeles')).toBe('2024-11-03T07:00:00.000Z');
    expect(shift('-1d', '2024-03-11T01:30:00Z', 'America/Los_Angeles')).toBe('2024-03-10T02:30:00.000Z');
  });

  it('counts hours as time that passes', () => {
    expect(shift('-24h', '2024-03-10T20:00:00Z', 'America/Los_Angeles')).toBe('2024-03-09T20:00:00.000Z');
  });

  it('snaps to the hour of zones half an hour off', () => {
    expect(shift('@h', '2024-03-13T14:25:36Z', 'Asia/Kolkata')).toBe('2024-03-13T13:30:00.000Z');
  });

  it('snaps to the start of a day whose midnight does not exist', () => {
    // Cuba sets its clocks forward at midnight: 2024-03-10 begins at 01:00, 05:00Z.
    expect(shift('@d', '2024-03-10T20:00:00Z', 'America/Havana')).toBe('2024-03-10T05:00:00.000Z');
  });

  const zones = fc.constantFrom(
    'UTC',
    'America/Los_Angeles',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
  );
  const times = fc.integer({ min: 0, max: 2_000_000_000 });

  it('grows with the time it is applied to, and a snap never leads forward', () => {
    const modifiers = fc.constantFrom(
      '@h',
      '@d',
      '@w0',
      '@w3',
      '@mon',
      '@q',
      '@y',
      '-1h@h',
      '-3d@d',
      '+2w@w1',
    );
    fc.assert(
      fc.property(times, times, modifiers, zones, (one, other, modifier, zone) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const [first, second] = [relativeTime(modifier, early, zone), relativeTime(modifier, late, zone)];
        expect(first as number).toBeLessThanOrEqual(second as number);
        if (modifier.startsWith('@')) expect(first as number).toBeLessThanOrEqual(early);
      }),
    );
  });

  it('snaps a snapped time to itself', () => {
    fc.assert(
      fc.property(
        times,
        fc.constantFrom('@m', '@h', '@d', '@w2', '@mon', '@q', '@y'),
        zones,
        (time, snap, zone) => {
          const once = relativeTime(snap, time, zone) as number;
          expect(relativeTime(snap, once, zone)).toBe(once);
        },
      ),
    );
  });
});
