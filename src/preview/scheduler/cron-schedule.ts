import { fromWall, localTime, utcOf } from '../../spl/time/zone';

/** When something recurs: the minutes, hours, days of a month, months and weekdays (0 is Sunday) that fit. */
export interface CronSchedule {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  /** Whether days of the month and weekdays are both narrowed: then either is enough. */
  readonly eitherDay: boolean;
}

/** A text that is no cron schedule, with what is wrong in it. */
export class CronError extends Error {}

const FIELDS = [
  ['minute', 0, 59],
  ['hour', 0, 23],
  ['day of the month', 1, 31],
  ['month', 1, 12],
  ['day of the week', 0, 6],
] as const;

/** The numbers that a field names: `*`, `7`, `1-5`, each with a step after a slash, in a list. */
function readField(text: string, [name, first, last]: (typeof FIELDS)[number]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const part of text.split(',')) {
    const [, star, from, to, step] = /^(?:(\*)|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part) ?? [];
    const begin = star ? first : Number(from ?? NaN);
    const end = star || (to === undefined && step !== undefined) ? last : Number(to ?? from ?? NaN);
    const by = Number(step ?? 1);
    if (!(begin >= first && end <= last && begin <= end && by > 0)) {
      throw new CronError(`"${part}" is no ${name} of a cron schedule: it goes from ${first} to ${last}.`);
    }
    for (let number = begin; number <= end; number += by) found.add(number);
  }
  return found;
}

/**
 * Reads a schedule of five fields: minute, hour, day of the month, month, day of the week. Throws CronError.
 * Source: savedsearches.conf.spec 9.2, `cron_schedule`; that either of two narrowed day fields is enough is the rule of
 * https://man7.org/linux/man-pages/man5/crontab.5.html
 */
export function readCron(text: string): CronSchedule {
  const parts = text.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) {
    throw new CronError(`"${text}" is no cron schedule: it has five fields, such as */15 * * * *.`);
  }
  const [minutes, hours, days, months, weekdays] = FIELDS.map((field, index) =>
    readField(parts[index] ?? '', field),
  ) as unknown as readonly [Set<number>, Set<number>, Set<number>, Set<number>, Set<number>];
  const narrowed = (index: number): boolean => !(parts[index] ?? '').startsWith('*');
  return { minutes, hours, days, months, weekdays, eitherDay: narrowed(2) && narrowed(4) };
}

const MINUTE = 60;
const HOUR = 3600;
/** Between two 29ths of February lie up to eight years. */
const LONGEST = 9 * 366 * 24 * HOUR;

function fitsDay(schedule: CronSchedule, day: number, weekday: number): boolean {
  const [byDay, byWeekday] = [schedule.days.has(day), schedule.weekdays.has(weekday)];
  return schedule.eitherDay ? byDay || byWeekday : byDay && byWeekday;
}

/**
 * The first time after a moment at which a schedule is due, by the clocks of a zone; both in seconds since 1970.
 * Undefined for a schedule that never is, such as the 30th of February. A time that clocks skip in spring is left out;
 * one that they show twice in autumn counts once, unless the schedule holds in every hour.
 */
export function nextDue(schedule: CronSchedule, after: number, zone: string): number | undefined {
  let time = (Math.floor(after / MINUTE) + 1) * MINUTE;
  for (const end = time + LONGEST; time < end;) {
    const { year, month, day, hour, minute, weekday } = localTime(time, zone);
    if (!schedule.months.has(month)) time = later(time, fromWall(utcOf(year, month + 1, 1), zone));
    else if (!fitsDay(schedule, day, weekday)) {
      time = later(time, fromWall(utcOf(year, month, day + 1), zone));
    } else if (!schedule.hours.has(hour)) time = later(time, time + HOUR - minute * MINUTE);
    else if (!schedule.minutes.has(minute) || isSecond(schedule, time, hour, zone)) time += MINUTE;
    else return time;
  }
  return undefined;
}

/** A jump that clocks set back may not turn into a step back. */
const later = (time: number, target: number): number => Math.max(time + MINUTE, target);

/** Whether clocks showed this very hour an hour ago already. */
function isSecond({ hours }: CronSchedule, time: number, hour: number, zone: string): boolean {
  return hours.size < 24 && localTime(time - HOUR, zone).hour === hour;
}
