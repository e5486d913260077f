import { snap } from './calendar';
import { addSpan, type TimeSpan } from './span';
import { UNIT_SECONDS } from './unit';
import { fromWall, localTime, utcOf } from './zone';

/** Cuts time into spans. */
export interface Buckets {
  /** The start of the bucket that a time lies in. */
  floor(time: number): number;
  /** The start of the bucket after the one that starts here. */
  next(start: number): number;
}

/**
 * Buckets of a span in a zone. Spans below a day count from 1970 in UTC, or from `align`; days and
 * longer follow the zone's calendar (a day may have 23 or 25 hours) and ignore `align`: several days
 * count from 1 January 1970, weeks start on Sunday unless the span says otherwise, months and quarters count
 * from January. Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Bin
 */
export function buckets(span: TimeSpan, zone: string, align = 0): Buckets {
  const unit = UNIT_SECONDS[span.unit];
  if (unit !== undefined) return equalBuckets(span.count, unit, align);
  let start = NaN;
  let end = NaN;
  const next = (from: number): number => addSpan(from, span, zone);
  return {
    next,
    floor: (time) => {
      if (time >= start && time < end) return start;
      start = calendarFloor(time, span, zone);
      end = next(start);
      return start;
    },
  };
}

function equalBuckets(count: number, unit: number, align: number): Buckets {
  if (unit >= 1) {
    const length = count * unit;
    return {
      floor: (time) => Math.floor((time - align) / length) * length + align,
      next: (start) => start + length,
    };
  }
  const parts = Math.round(1 / unit);
  return {
    floor: (time) => (Math.floor(Number((time * parts).toFixed(3)) / count) * count) / parts,
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
