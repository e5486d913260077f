import type { TimeUnit } from './unit';
import { UNIT_SECONDS } from './unit';
import { fromWall, localTime, offsetSeconds, utcOf } from './zone';

/** The start of the unit that a time lies in, by the zone's wall clock. Weeks start on `weekday` (0 Sunday). */
export function snap(time: number, unit: TimeUnit, zone: string, weekday = 0): number {
  const length = UNIT_SECONDS[unit];
  if (length !== undefined) {
    if (length < 1) return Math.floor(time / length + 1e-6) * length;
    const offset = offsetSeconds(zone, time);
    return Math.floor((time + offset) / length) * length - offset;
  }
  const at = localTime(time, zone);
  const start = (): number => {
    if (unit === 'd') return utcOf(at.year, at.month, at.day);
    if (unit === 'w') return utcOf(at.year, at.month, at.day - ((at.weekday - weekday + 7) % 7));
    if (unit === 'mon') return utcOf(at.year, at.month, 1);
    if (unit === 'q') return utcOf(at.year, at.month - ((at.month - 1) % 3), 1);
    return utcOf(at.year, 1, 1);
  };
  return fromWall(start(), zone);
}

/**
 * A time moved by a number of units: seconds to hours by the clock's ticking, days and longer by the
 * calendar, keeping the wall clock's reading. A day that the month does not have becomes its last.
 */
export function move(time: number, count: number, unit: TimeUnit, zone: string): number {
  const length = UNIT_SECONDS[unit];
  if (length !== undefined)
    return length < 1 ? Number((time + count * length).toFixed(6)) : time + count * length;
  const at = localTime(time, zone);
  const fraction = time - Math.floor(time);
  const months = { mon: 1, q: 3, y: 12 }[unit as 'mon' | 'q' | 'y'] ?? 0;
  const days = { d: 1, w: 7 }[unit as 'd' | 'w'] ?? 0;
  const month = at.month + months * count;
  const lastDay = new Date(utcOf(at.year, month + 1, 0) * 1000).getUTCDate();
  const day = (months === 0 ? at.day : Math.min(at.day, lastDay)) + days * count;
  return fromWall(utcOf(at.year, month, day, at.hour, at.minute, at.second), zone) + fraction;
}
