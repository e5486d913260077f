const HOURS: Readonly<Record<string, number>> = { m: 1 / 60, h: 1, d: 24, w: 168, mon: 730, y: 8760 };

/** How often a cron expression of the app's saved searches runs, on average a day. Fails for one it cannot read. */
export function runsADay(cron: string): number {
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = cron.split(' ');
  if (month !== '*') throw new Error(`The schedule ${cron} cannot be read.`);
  const daily = times(minute, 60) * times(hour, 24);
  if (weekday !== '*') return (daily * times(weekday, 7)) / 7;
  return day === '*' ? daily : (daily * times(day, 31) * 12) / 365;
}

/** How many of the numbers below `most` a field names: `5`, `*`, `*\/4`, `2-59/15`. */
function times(field: string, most: number): number {
  if (/^\d+$/.test(field)) return 1;
  const [, range = '', first, last, step = '1'] = /^(\*|(\d+)-(\d+))(?:\/(\d+))?$/.exec(field) ?? [];
  if (range === '') throw new Error(`The field ${field} of a schedule cannot be read.`);
  const from = Number(first ?? 0);
  const to = Number(last ?? most - 1);
  return Math.floor((to - from) / Number(step)) + 1;
}

/** The length of a time range in hours, where both ends are relative; snaps do not count. */
export function windowHours(earliest: string, latest: string): number {
  return hoursBefore(earliest) - hoursBefore(latest);
}

function hoursBefore(time: string): number {
  if (time === 'now' || time.startsWith('@')) return 0;
  const [, amount, unit = ''] = /^-(\d+)(m|h|d|w|mon|y)(?:@\w+)?$/.exec(time) ?? [];
  const hours = HOURS[unit];
  if (amount === undefined || hours === undefined) throw new Error(`The time ${time} cannot be read.`);
  return Number(amount) * hours;
}
