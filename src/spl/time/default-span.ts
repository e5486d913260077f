import { spanSeconds, type TimeSpan } from './span';

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
