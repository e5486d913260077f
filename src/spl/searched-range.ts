import type { SearchContext, TimeRange } from './context';

/**
 * The time range that buckets of time cover, undefined where the search is over all time (no start, or 0,
 * as Splunk Web writes it): then they cover the rows. A range without end ends now.
 */
export function searchedRange({ range, now }: Pick<SearchContext, 'range' | 'now'>): TimeRange | undefined {
  if (!Number.isFinite(range.earliest) || range.earliest <= 0) return undefined;
  return { earliest: range.earliest, latest: Number.isFinite(range.latest) ? range.latest : now };
}
