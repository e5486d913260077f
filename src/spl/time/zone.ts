import { IANAZone } from 'luxon';

/** A wall clock's reading: month 1 to 12, weekday 0 (Sunday) to 6, dayOfYear from 1. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
  readonly dayOfYear: number;
}

const BLOCK = 900;
const MOST_BLOCKS = 200_000;
const known = new Map<string, { readonly zone: IANAZone; readonly offsets: Map<number, number> }>();

/** Seconds that a zone's clocks are ahead of UTC at a time. Zones change on quarters of an hour only. */
export function offsetSeconds(zone: string, time: number): number {
  if (zone === 'UTC') return 0;
  let entry = known.get(zone);
  if (!entry) {
    entry = { zone: IANAZone.create(zone), offsets: new Map() };
    known.set(zone, entry);
  }
  const block = Math.floor(time / BLOCK);
  let offset = entry.offsets.get(block);
  if (offset === undefined) {
    if (entry.offsets.size >= MOST_BLOCKS) entry.offsets.clear();
    const minutes = entry.zone.offset(block * BLOCK * 1000);
    offset = Number.isNaN(minutes) ? 0 : Math.round(minutes * 60);
    entry.offsets.set(block, offset);
  }
  return offset;
}

/** The wall clock of a zone at a time, without the fraction of the second. */
export function localTime(time: number, zone: string): LocalTime {
  const whole = Math.floor(time);
  const date = new Date((whole + offsetSeconds(zone, whole)) * 1000);
  const year = date.getUTCFullYear();
  return {
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
    dayOfYear: Math.floor((date.getTime() - utcOf(year, 1, 1) * 1000) / 86_400_000) + 1,
  };
}

/** Seconds since 1970 of a date and time in UTC; parts may pass their ends (month 13, day 0). */
export function utcOf(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 1000 + hour * 3600 + minute * 60 + second;
}

/**
 * The time at which a zone's wall clock shows this; `wall` is what utcOf gives for the reading.
 * Of two such times (clocks set back) the earlier; where there is none (clocks set forward) the time
 * that has passed as long since the change.
 */
export function fromWall(wall: number, zone: string): number {
  const before = offsetSeconds(zone, wall - 86_400);
  const after = offsetSeconds(zone, wall + 86_400);
  const early = wall - before;
  if (offsetSeconds(zone, early) === before) return early;
  const late = wall - after;
  if (offsetSeconds(zone, late) === after) return late;
  return early;
}

const LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA', 'en-CA'];
const formats = new Map<string, Intl.DateTimeFormat>();

/** The abbreviation of a zone's time (`PDT`, `CET`), or its offset (`+03`, `+0545`) where it has none. */
export function zoneAbbreviation(zone: string, time: number): string {
  if (zone === 'UTC') return 'UTC';
  for (const locale of LOCALES) {
    const key = `${locale} ${zone}`;
    let format = formats.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' });
      formats.set(key, format);
    }
    const name = format.formatToParts(time * 1000).find((part) => part.type === 'timeZoneName')?.value;
    if (name !== undefined && /^[A-Z]{2,5}$/.test(name)) return name;
  }
  return offsetText(offsetSeconds(zone, time), '').replace(/00$/, '');
}

/** An offset as `+hhmm`, with a separator between hours and minutes. */
export function offsetText(seconds: number, separator: string): string {
  const minutes = Math.floor(Math.abs(seconds) / 60);
  const two = (x: number): string => String(x).padStart(2, '0');
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
