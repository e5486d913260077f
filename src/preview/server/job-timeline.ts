import { DateTime } from 'luxon';
import type { Job } from '../jobs/job';

/** A stretch of time of a job's timeline, and how many events fall into it. Times are seconds since 1970. */
export interface TimelineBucket {
  readonly start: number;
  readonly end: number;
  count: number;
}

const UNITS = [
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['month', 28 * 86_400],
  ['year', 365 * 86_400],
] as const;

/**
 * The stretches that cover times with counts: full seconds, minutes, hours, days, months or years by the clocks of a
 * zone, of the shortest kind that gives no more than `most` of them.
 */
export function timelineBuckets(
  counts: readonly (readonly [time: number, count: number])[],
  most: number,
  zone: string,
): readonly TimelineBucket[] {
  if (counts.length === 0) return [];
  const [first, last] = counts.reduce(
    ([least, most], [time]) => [Math.min(least, time), Math.max(most, time)],
    [Infinity, -Infinity],
  );
  const [unit] = UNITS.find(([, seconds]) => (last - first) / seconds + 2 <= most) ?? (['year', 0] as const);
  const buckets: TimelineBucket[] = [];
  let start = DateTime.fromSeconds(first, { zone }).startOf(unit);
  while (start.toSeconds() <= last) {
    const end = start.plus({ [unit]: 1 });
    buckets.push({ start: start.toSeconds(), end: end.toSeconds(), count: 0 });
    start = end;
  }
  for (const [time, count] of counts) {
    const bucket = buckets.findLast((candidate) => candidate.start <= time);
    if (bucket) bucket.count += count;
  }
  return buckets;
}

/** How many stretches a job's timeline may have: none unless whoever made the job asked. */
export function statusBuckets(job: Job): number {
  const wanted = Number(job.request.parameters['status_buckets'] ?? '0');
  return Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, 1000) : 0;
}
