import { move, snap } from './calendar';
import { timeUnit, UNIT_SECONDS, type TimeUnit } from './unit';
import { fromWall, localTime, utcOf } from './zone';

/** A span of time: `15m` is 15 of unit m. `weekday` is the week's first day in `1w@w1` (0 Sunday). */
export interface TimeSpan {
  readonly count: number;
  readonly unit: TimeUnit;
  readonly weekday?: number;
}

/**
 * Reads a span: `15m`, `1h`, `mon`, `30` (seconds), `1d@d`, `1w@w1`. Undefined where the text is none:
 * a span of nothing, an unknown unit, sub-second spans that do not divide a second, a snap to another unit.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Timechart
 */
export function parseTimeSpan(text: string): TimeSpan | undefined {
  const [, amount = '', word = '', snapWord, weekday = ''] =
    /^(\d*)([a-zA-Z]*)(?:@([a-zA-Z]+)([0-7]?))?$/.exec(text.trim()) ?? [];
  if (amount === '' && word === '') return undefined;
  const unit = word === '' ? 's' : timeUnit(word);
  const count = amount === '' ? 1 : Number(amount);
  if (!unit || count < 1) return undefined;
  const length = UNIT_SECONDS[unit];
  if (length !== undefined && length < 1 && (1 / length) % count !== 0) return undefined;
  if (snapWord === undefined) return { count, unit };
  if (timeUnit(snapWord) !== unit || (weekday !== '' && unit !== 'w')) return undefined;
  return weekday === '' ? { count, unit } : { count, unit, weekday: Number(weekday) % 7 };
}

/** The time one span later, by the calendar where the span is one of days or longer. */
export function addSpan(time: number, span: TimeSpan, zone: string): number {
  return move(time, span.count, span.unit, zone);
}

/** Seconds of a span where all its lengths are alike; its usual length otherwise (a day 86,400, a month 30 days). */
export function spanSeconds(span: TimeSpan): number {
  const usual: Readonly<Record<string, number>> = {
    d: 86_400,
    w: 604_800,
    mon: 2_592_000,
    q: 7_776_000,
    y: 31_536_000,
  };
  return span.count * (UNIT_SECONDS[span.unit] ?? usual[span.unit] ?? 0);
}

/** The spans that are tried in turn, from short to long. */
const SPANS: readonly TimeSpan[] = [
  { count: 1, unit: 's' },
  { count: 5, unit: 's' },
  { count: 10, unit: 's' },
  { count: 30, unit: 's' },
  { count: 1, unit: 'm' },
  { count: 5, unit: 'm' },
  { count: 10, unit: 'm' },
  { count: 30, unit: 'm' },
  { count: 1, unit: 'h' },
  { count: 1, unit: 'd' },
  { count: 1, unit: 'mon' },
];

/**
 * The span of timechart and bin without span=: the shortest that cuts a range of so many seconds into at
 * most `bins` buckets (15 minutes: 10 s, 60 minutes: 1 m, 4 hours: 5 m, 24 hours: 30 m, 7 and 30 days: 1 d).
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Timechart
 */
export function defaultSpan(seconds: number, bins = 100, least?: TimeSpan): TimeSpan {
  const from = least ? spanSeconds(least) : 0;
  return (
    SPANS.find((span) => spanSeconds(span) >= from && seconds / spanSeconds(span) <= bins) ??
    (SPANS.at(-1) as TimeSpan)
  );
}

/** Cuts time into spans. */
export interface TimeBuckets {
  /** The start of the bucket that a time lies in. */
  start(time: number): number;
  /** The start of the bucket after the one that starts here. */
  next(start: number): number;
}

/**
 * Buckets of a span in a zone. Spans below a day count from 1970 in UTC, or from `align`; days and
 * longer follow the zone's calendar (a day may have 23 or 25 hours) and ignore `align`: several days
 * count from 1 January 1970, weeks start on Sunday unless the span says otherwise, months and quarters count
 * from January. Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Bin
 */
export function timeBuckets(span: TimeSpan, zone: string, align = 0): TimeBuckets {
  const unit = UNIT_SECONDS[span.unit];
  if (unit !== undefined) return equalBuckets(span.count, unit, align);
  let start = NaN;
  let end = NaN;
  // Floored, since a bucket begins at one o'clock where the clocks go forward at midnight.
  const next = (from: number): number => calendarFloor(addSpan(from, span, zone), span, zone);
  return {
    next,
    start: (time) => {
      if (time >= start && time < end) return start;
      start = calendarFloor(time, span, zone);
      end = next(start);
      return start;
    },
  };
}

function equalBuckets(count: number, unit: number, align: number): TimeBuckets {
  if (unit >= 1) {
    const length = count * unit;
    return {
      start: (time) => Math.floor((time - align) / length) * length + align,
      next: (start) => start + length,
    };
  }
  const parts = Math.round(1 / unit);
  return {
    start: (time) => (Math.floor(Number((time * parts).toFixed(3)) / count) * count) / parts,
    next: (start) => (Math.round(start * parts) + count) / parts,
  };
}

function calendarFloor(time: number, span: TimeSpan, zone: string): number {
  const { count, unit } = span;
  if (count === 1) return snap(time, unit, zone, span.weekday ?? 0);
  const at = localTime(time, zone);
  if (unit === 'd' || unit === 'w') {
    const day = utcOf(at.year, at.month, at.day) / 86_400;
    const first = unit === 'd' ? 0 : 3 + (span.weekday ?? 0);
    const length = unit === 'd' ? count : 7 * count;
    return fromWall((Math.floor((day - first) / length) * length + first) * 86_400, zone);
  }
  const months = count * (unit === 'mon' ? 1 : unit === 'q' ? 3 : 12);
  const month = Math.floor((at.year * 12 + at.month - 1) / months) * months;
  return fromWall(utcOf(Math.floor(month / 12), (month % 12) + 1, 1), zone);
}
