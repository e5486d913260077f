import type { Random } from './random';

/** A day in milliseconds. */
const DAY = 86_400_000;
/** An hour in milliseconds. */
export const HOUR = 3_600_000;
/** A minute in milliseconds. */
export const MINUTE = 60_000;
/** A second in milliseconds. */
export const SECOND = 1000;

/** How many days the samples cover: four weeks, so that each weekday comes equally often. */
export const DAYS = 28;

/** The first moment of the samples, 13 February 2026 00:00 UTC, a Friday. */
const FIRST_MIDNIGHT = Date.UTC(2026, 1, 13);

/** The first moment after the samples: they end on 12 March 2026, a Thursday. */
export const END = FIRST_MIDNIGHT + DAYS * DAY;

/** Midnight (UTC, milliseconds) of a day, 0 being the first of the samples. */
export function midnightOf(day: number): number {
  return FIRST_MIDNIGHT + day * DAY;
}

/** Whether nobody but machines is at work on this day. */
export function isWeekend(day: number): boolean {
  const weekday = (5 + day) % 7;
  return weekday === 0 || weekday === 6;
}

/** Share of a working day's traffic in each hour: quiet nights, a peak at nine, a dip at noon. */
const WORKING_DAY = [1, 1, 1, 1, 1, 2, 5, 11, 16, 15, 12, 11, 8, 11, 12, 11, 9, 6, 3, 2, 2, 1, 1, 1];
/** The same for a weekend: machines only, nearly level, less in all. */
const WEEKEND = [1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1];

/** The weights of a day's 24 hours; sums of several days compare. */
export function hourWeights(day: number): readonly number[] {
  return isWeekend(day) ? WEEKEND : WORKING_DAY;
}

/** A moment of office hours (07:30 to 17:30) of a day, to the second. */
export function officeTime(day: number, random: Random): number {
  return midnightOf(day) + random.between(27_000, 63_000) * SECOND;
}

/** Any moment of a day that leaves an hour before and after midnight free, to the second. */
export function anyTime(day: number, random: Random): number {
  return midnightOf(day) + random.between(3_600, 82_800) * SECOND;
}

/** `2026`, `03`, `12`, `07`, `46`, `35`: the parts of a moment in UTC, padded. */
export interface ClockParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: number;
  readonly minute: string;
  readonly second: string;
}

const PADDED = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
let cachedDay = -1;
let cachedDate = { year: '', month: '', day: '' };

/** Takes a moment (milliseconds, UTC) apart. Domain controllers of the samples keep their clocks in UTC. */
export function clockParts(time: number): ClockParts {
  const day = Math.floor(time / DAY);
  if (day !== cachedDay) {
    const date = new Date(day * DAY);
    cachedDay = day;
    cachedDate = {
      year: String(date.getUTCFullYear()),
      month: padded(date.getUTCMonth() + 1),
      day: padded(date.getUTCDate()),
    };
  }
  const second = Math.floor((time - day * DAY) / SECOND);
  return {
    ...cachedDate,
    hour: Math.floor(second / 3600),
    minute: padded(Math.floor(second / 60) % 60),
    second: padded(second % 60),
  };
}

/** A number below 100 with two digits. */
export function padded(number: number): string {
  return PADDED[number] as string;
}
