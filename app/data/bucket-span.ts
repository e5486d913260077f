/** A width of time buckets: Splunk's name, and its seconds. */
export interface BucketSpan {
  readonly name: string;
  readonly seconds: number;
}

const spans: readonly BucketSpan[] = [
  { name: '10s', seconds: 10 },
  { name: '1m', seconds: 60 },
  { name: '5m', seconds: 300 },
  { name: '15m', seconds: 900 },
  { name: '30m', seconds: 1800 },
  { name: '1h', seconds: 3600 },
  { name: '3h', seconds: 10800 },
  { name: '6h', seconds: 21600 },
];
const day: BucketSpan = { name: '1d', seconds: 86400 };

/** Most buckets that a timeline shows while a narrower one than a day is used. */
const mostBuckets = 100;

/** The narrowest bucket with which a range of so many seconds stays within a hundred; a day for long ranges. */
export function bucketSpan(seconds: number): BucketSpan {
  return spans.find((span) => seconds / span.seconds <= mostBuckets) ?? day;
}
