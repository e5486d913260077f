import { DateTime } from 'luxon';

/** A unit of time spans, by its shortest name. */
export type SpanUnit = 'us' | 'ms' | 'cs' | 'ds' | 's' | 'm' | 'h' | 'd' | 'w' | 'mon' | 'q' | 'y';

/** A length of time on the calendar: `count` units; weeks begin on `weekday` (0 is Sunday). */
export interface TimeSpan {
  readonly count: number;
  readonly unit: SpanUnit;
  readonly weekday?: number;
}

/** Buckets of time in a zone. Times are seconds since 1970. */
export interface TimeBuckets {
  /** The start of the bucket that holds a time. */
  start(time: number): number;
  /** The start of the bucket after the one that starts here. */
  next(start: number): number;
}

/** Names of units as timechart takes them. Source: Splunk Search Reference, timechart, "Span options". */
const UNITS: Readonly<Record<SpanUnit, string>> = {
  us: 'us',
  ms: 'ms',
  cs: 'cs',
  ds: 'ds',
  s: 's sec secs second seconds',
  m: 'm min mins minute minutes',
  h: 'h hr hrs hour hours',
  d: 'd day days',
  w: 'w week weeks',
  mon: 'mon month months',
  q: 'q qtr qtrs quarter quarters',
  y: 'y yr yrs year years',
};

const unitByName = new Map(
  Object.entries(UNITS).flatMap(([unit, names]) => names.split(' ').map((name) => [name, unit as SpanUnit])),
);

/** Seconds of each unit; those of months, quarters and years are nominal. */
const SECONDS: Readonly<Record<SpanUnit, number>> = {
  us: 1e-6,
  ms: 1e-3,
  cs: 1e-2,
  ds: 0.1,
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
  w: 604800,
  mon: 2592000,
  q: 7776000,
  y: 31536000,
};

/**
 * Reads `5m`, `1mon`, `d`, `1w@w1`; a number alone has no unit and is not a span of time.
 * A snap is possible for weeks to a weekday and for a unit to itself.
 */
export function parseTimeSpan(text: string): TimeSpan | undefined {
  const match = /^[+-]?(\d*)([a-z]+)(?:@([a-z]+)([0-7])?)?$/i.exec(text);
  if (!match) return undefined;
  const unit = unitByName.get((match[2] as string).toLowerCase());
  const count = match[1] ? Number(match[1]) : 1;
  if (!unit || count < 1) return undefined;
  if (match[3] === undefined) return { count, unit };
  const snap = unitByName.get(match[3].toLowerCase());
  if (snap !== unit || (match[4] !== undefined && unit !== 'w')) return undefined;
  return unit === 'w' ? { count, unit, weekday: Number(match[4] ?? 0) % 7 } : { count, unit };
}

/** The span's length in seconds, nominal for months, quarters and years. */
export function spanSeconds({ count, unit }: TimeSpan): number {
  return count * SECONDS[unit];
}

/** Spans that Splunk chooses from. Source: Splunk Search Reference, timechart, "Spans used when minspan is specified". */
const STEPS: readonly TimeSpan[] = [
  ...[1, 5, 10, 30].map((count): TimeSpan => ({ count, unit: 's' })),
  ...[1, 5, 10, 30].map((count): TimeSpan => ({ count, unit: 'm' })),
  { count: 1, unit: 'h' },
  { count: 1, unit: 'd' },
  { count: 1, unit: 'mon' },
];

/** The shortest span of Splunk's steps that cuts `seconds` into at most `bins` buckets, none below `least`. */
export function defaultSpan(seconds: number, bins: number, least = 0): TimeSpan {
  const fits = (step: TimeSpan): boolean => spanSeconds(step) >= least && spanSeconds(step) * bins >= seconds;
  return STEPS.find(fits) ?? { count: 1, unit: 'mon' };
}

/**
 * The buckets of a span. Spans below a day are multiples of their length since `align` (seconds since 1970,
 * default 0); days, weeks, months and longer follow the calendar of the zone, whatever the clocks do.
 */
export function timeBuckets(span: TimeSpan, timeZone: string, align = 0): TimeBuckets {
  const clock = span.unit in CALENDAR ? calendar(span, timeZone) : fixed(span, align);
  let low = Infinity;
  let high = -Infinity;
  return {
    start(time) {
      if (time >= low && time < high) return low;
      low = clock.start(time);
      high = clock.next(low);
      return low;
    },
    next: clock.next,
  };
}

function fixed(span: TimeSpan, align: number): TimeBuckets {
  const perSecond = SECONDS[span.unit] < 1 ? Math.round(1 / SECONDS[span.unit]) : 0;
  if (perSecond === 0) {
    const length = spanSeconds(span);
    return {
      start: (time) => Math.floor((time - align) / length) * length + align,
      next: (start) => start + length,
    };
  }
  const ticks = (time: number): number => Math.round(time * 1e6);
  const length = (span.count * 1e6) / perSecond;
  return {
    start: (time) => (Math.floor((ticks(time) - ticks(align)) / length) * length + ticks(align)) / 1e6,
    next: (start) => (ticks(start) + length) / 1e6,
  };
}

/** How to number the calendar's units and to find where number n begins. */
const CALENDAR = { d: true, w: true, mon: true, q: true, y: true } as const;

function calendar({ count, unit, weekday = 0 }: TimeSpan, timeZone: string): TimeBuckets {
  const months = unit === 'mon' ? 1 : unit === 'q' ? 3 : unit === 'y' ? 12 : 0;
  // 1970-01-01 was a Thursday, four days after a Sunday.
  const days = unit === 'w' ? 7 : 1;
  const shift = unit === 'w' ? (((weekday - 4) % 7) + 7) % 7 : 0;
  const number = (local: DateTime): number => {
    if (months > 0) return Math.floor(((local.year - 1970) * 12 + local.month - 1) / months);
    const day = Math.round(Date.UTC(local.year, local.month - 1, local.day) / 86400000);
    return Math.floor((day - shift) / days);
  };
  const begin = (index: number): number => {
    if (months > 0) {
      const month = index * months;
      const year = 1970 + Math.floor(month / 12);
      return midnight(year, (((month % 12) + 12) % 12) + 1, 1, timeZone);
    }
    const day = new Date((index * days + shift) * 86400000);
    return midnight(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate(), timeZone);
  };
  const indexOf = (time: number): number =>
    Math.floor(number(DateTime.fromSeconds(time, { zone: timeZone })) / count) * count;
  // No zone's midnight falls within a quarter of an hour of UTC, so all its times share a bucket.
  const quarters = new Map<number, number>();
  return {
    start(time) {
      const quarter = Math.floor(time / 900);
      let found = quarters.get(quarter);
      if (found === undefined) quarters.set(quarter, (found = begin(indexOf(time))));
      return found;
    },
    next: (start) => begin(indexOf(start) + count),
  };
}

function midnight(year: number, month: number, day: number, zone: string): number {
  return DateTime.fromObject({ year, month, day }, { zone }).startOf('day').toSeconds();
}
