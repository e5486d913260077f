import { locale } from './splunk-page';

/** A time as Splunk printed it in the user's zone: the wall clock, and how far the zone is from UTC. */
interface WallTime {
  readonly wall: Date;
  readonly offset: string;
}

function wallTime(iso: string): WallTime | undefined {
  const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/.exec(iso);
  const wall = new Date(`${match?.[1]}T${match?.[2]}Z`);
  if (!match || Number.isNaN(wall.getTime())) {
    return undefined;
  }
  const offset = (match[3] ?? 'Z').replace(':', '');
  return { wall, offset: offset === 'Z' ? '+0000' : offset };
}

function print(wall: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(wall);
}

/** A time of day with its date, to the minute, in the zone in which Splunk printed it; the text itself if it is no time. */
export function formatTime(iso: string): string {
  const time = wallTime(iso);
  return time
    ? print(time.wall, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      })
    : iso;
}

/** The same to the second. */
export function formatExactTime(iso: string): string {
  const time = wallTime(iso);
  return time
    ? `${print(time.wall, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })} ${formatZone(iso)}`
    : iso;
}

/** The zone of a time: `UTC`, `UTC+02:00`. */
export function formatZone(iso: string): string {
  const offset = wallTime(iso)?.offset ?? '+0000';
  return /^[+-]0000$/.test(offset) ? 'UTC' : `UTC${offset.slice(0, 3)}:${offset.slice(3)}`;
}

/**
 * First and last time of something, as short as it can be said: one time where both are in the same minute, no
 * year where it is that of `now`.
 */
export function formatPeriod(first: string, last: string, now: string): string {
  const from = wallTime(first);
  const to = wallTime(last);
  if (!from || !to) {
    return `${first} - ${last}`;
  }
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', ...time };
  const sameYear = first.slice(0, 4) === now.slice(0, 4) && last.slice(0, 4) === now.slice(0, 4);
  const full: Intl.DateTimeFormatOptions = sameYear ? day : { ...day, year: 'numeric' };
  const start = print(from.wall, full);
  if (first.slice(0, 16) === last.slice(0, 16)) {
    return start;
  }
  return `${start} \u2013 ${print(to.wall, first.slice(0, 10) === last.slice(0, 10) ? time : full)}`;
}
