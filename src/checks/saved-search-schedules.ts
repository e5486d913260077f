import type { Check } from './check';

/** How many of the numbers from `from` to `to` a field of a cron expression names; NaN where it cannot be read. */
function named(field: string, from: number, to: number): number {
  const numbers = new Set<number>();
  for (const part of field.split(',')) {
    const match = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part);
    if (!match) return Number.NaN;
    const [, first, last, step] = match;
    const start = first === undefined ? from : Number(first);
    const end = last !== undefined ? Number(last) : first === undefined || step !== undefined ? to : start;
    for (let number = start; number <= end; number += Number(step ?? 1)) numbers.add(number);
  }
  return numbers.size;
}

/**
 * Splunk's vetting refuses more than twelve runs an hour. Every search also says from when to when it looks.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/Alert/CronExpressions
 */
export const savedSearchSchedules: Check = {
  id: 'saved-search-schedules',
  rule: 'every saved search has a cron schedule of at most twelve runs an hour and a time range with a beginning and an end, not in real time',
  check: ({ savedSearches }) =>
    savedSearches.flatMap(({ id, cron, earliest, latest }) => {
      const problem = (message: string) => ({ check: 'saved-search-schedules', at: id, message });
      const fields = cron.split(' ');
      const runs = named(fields[0] ?? '', 0, 59);
      return [
        ...(fields.length === 5 && runs >= 1 ? [] : [problem(`the schedule ${cron} cannot be read`)]),
        ...(runs > 12 ? [problem(`it would run too often: ${cron}`)] : []),
        ...(/^-\d+[a-z]+/.test(earliest) && latest !== '' && !/^rt/.test(latest)
          ? []
          : [problem(`the time range ${earliest} to ${latest} is not bounded`)]),
      ];
    }),
};
