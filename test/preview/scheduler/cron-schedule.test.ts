import fc from 'fast-check';
import { CronError, nextDue, readCron } from '../../../src/preview/scheduler/cron-schedule';

const at = (text: string): number => Date.parse(text) / 1000;
const next = (cron: string, after: string, zone = 'UTC'): string | undefined => {
  const time = nextDue(readCron(cron), at(after), zone);
  return time === undefined ? undefined : new Date(time * 1000).toISOString();
};

/* Examples of savedsearches.conf.spec and of Splunk's "Use cron expressions for alert scheduling". */
test.each([
  ['*/5 * * * *', 'every 5 minutes', '2024-05-01T12:00:00Z', '2024-05-01T12:05:00.000Z'],
  ['*/30 * * * *', 'every 30 minutes', '2024-05-01T12:31:10Z', '2024-05-01T13:00:00.000Z'],
  ['0 */12 * * *', 'every 12 hours, on the hour', '2024-05-01T12:00:00Z', '2024-05-02T00:00:00.000Z'],
  [
    '*/20 * * * 1-5',
    'every 20 minutes, Monday to Friday',
    '2024-05-03T23:50:00Z',
    '2024-05-06T00:00:00.000Z',
  ],
  ['0 9 1-7 * *', 'the first 7 days of a month at 9', '2024-05-07T09:00:00Z', '2024-06-01T09:00:00.000Z'],
  ['0 6 * * 0', 'Sundays at 6', '2024-05-01T00:00:00Z', '2024-05-05T06:00:00.000Z'],
  ['15,45 8-10/2 * * *', 'lists and ranges with steps', '2024-05-01T08:45:00Z', '2024-05-01T10:15:00.000Z'],
  ['0 0 29 2 *', 'a leap day', '2024-03-01T00:00:00Z', '2028-02-29T00:00:00.000Z'],
  ['0 0 13 * 5', 'either of two narrowed days', '2024-05-10T01:00:00Z', '2024-05-13T00:00:00.000Z'],
])('%s is due %s', (cron, _words, after, due) => {
  expect(next(cron, after)).toBe(due);
});

test('a schedule is by the clocks of its zone', () => {
  expect(next('0 8 * * *', '2024-05-01T00:00:00Z', 'Europe/Berlin')).toBe('2024-05-01T06:00:00.000Z');
  expect(next('0 8 * * *', '2024-01-01T08:00:00Z', 'Europe/Berlin')).toBe('2024-01-02T07:00:00.000Z');
});

test('a time that clocks skip in spring is left out, one that they show twice in autumn counts once', () => {
  expect(next('30 2 * * *', '2024-03-31T00:00:00Z', 'Europe/Berlin')).toBe('2024-04-01T00:30:00.000Z');
  expect(next('30 2 * * *', '2024-10-27T00:00:00Z', 'Europe/Berlin')).toBe('2024-10-27T00:30:00.000Z');
  expect(next('30 2 * * *', '2024-10-27T00:30:00Z', 'Europe/Berlin')).toBe('2024-10-28T01:30:00.000Z');
  expect(next('30 * * * *', '2024-10-27T00:30:00Z', 'Europe/Berlin')).toBe('2024-10-27T01:30:00.000Z');
});

test('a day that no month has is never due', () => {
  expect(next('0 0 30 2 *', '2024-01-01T00:00:00Z')).toBeUndefined();
});

test.each([
  '',
  '* * * *',
  '60 * * * *',
  '* 24 * * *',
  '* * 0 * *',
  '* * * 13 *',
  '* * * * 7',
  '5-1 * * * *',
  '*/0 * * * *',
  'a * * * *',
  '1,,2 * * * *',
  '@daily',
])('"%s" is refused in words', (text) => {
  expect(() => readCron(text)).toThrow(CronError);
});

/** A field as text with the numbers that it means. */
const field = (first: number, last: number) =>
  fc.oneof(
    fc.constant('*'),
    fc.integer({ min: 1, max: 12 }).map((step) => `*/${step}`),
    fc.uniqueArray(fc.integer({ min: first, max: last }), { minLength: 1, maxLength: 3 }).map(String),
    fc
      .tuple(fc.integer({ min: first, max: last }), fc.integer({ min: first, max: last }))
      .map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
  );

/** Whether a number is among those of a field, read anew and simply. */
const fits = (text: string, number: number, first: number): boolean =>
  text.split(',').some((part) => {
    const [range = '', step = '1'] = part.split('/');
    const [from = first, to = range === '*' ? Infinity : from] =
      range === '*' ? [] : range.split('-').map(Number);
    return number >= from && number <= to && (number - from) % Number(step) === 0;
  });

test('what is due fits, and no minute before it does', () => {
  fc.assert(
    fc.property(
      fc.tuple(field(0, 59), field(0, 23), field(1, 31), field(1, 12), field(0, 6)),
      fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') }),
      ([minute, hour, day, month, weekday], after) => {
        const holds = (time: number): boolean => {
          const date = new Date(time * 1000);
          const byDay = fits(day, date.getUTCDate(), 1);
          const byWeekday = fits(weekday, date.getUTCDay(), 0);
          const either = !day.startsWith('*') && !weekday.startsWith('*');
          return (
            fits(minute, date.getUTCMinutes(), 0) &&
            fits(hour, date.getUTCHours(), 0) &&
            fits(month, date.getUTCMonth() + 1, 1) &&
            (either ? byDay || byWeekday : byDay && byWeekday)
          );
        };
        const due = nextDue(readCron([minute, hour, day, month, weekday].join(' ')), after, 'UTC');
        const end = due ?? Infinity;
        if (due !== undefined) expect([due % 60, due > after, holds(due)]).toEqual([0, true, true]);
        const first = (Math.floor(after / 60) + 1) * 60;
        const last = Math.min(end, first + 86_400);
        let missed: number | undefined;
        for (let time = first; time < last && missed === undefined; time += 60)
          if (holds(time)) missed = time;
        expect(missed).toBeUndefined();
      },
    ),
    { numRuns: 150 },
  );
});
