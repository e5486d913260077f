import type { Accumulator } from '../aggregation';
import { defaultSpan, timeBuckets, type TimeSpan } from '../time/bucket';
import { asText, type Value } from '../value';

/** The first value of a sparkline's multivalue, by which Splunk Web knows it. */
const SPARKLINE_MARK = '##__SPARKLINE__##';

/** Most points of a sparkline. Source: limits.conf.spec, [stats] sparkline_maxsize. */
const MOST_POINTS = 100;

/** The time that all groups of one sparkline cover: the search's range, widened by the rows. */
export interface SparklineExtent {
  earliest: number;
  latest: number;
}

/**
 * A sparkline: the inner aggregation bucket by bucket over the whole extent, as a multivalue that begins
 * with the mark. Buckets without rows show 0.
 */
export function sparklineAccumulator(
  inner: () => Accumulator,
  extent: SparklineExtent,
  span: TimeSpan | undefined,
  timeZone: string,
): Accumulator {
  const rows: { readonly value: Value; readonly time: number }[] = [];
  return {
    add(value, time) {
      if (value === null || time === null) return;
      rows.push({ value, time });
      extent.earliest = Math.min(extent.earliest, time);
      extent.latest = Math.max(extent.latest, time);
    },
    result() {
      if (extent.latest < extent.earliest) return null;
      const used = span ?? defaultSpan(extent.latest - extent.earliest, MOST_POINTS);
      const buckets = timeBuckets(used, timeZone);
      const points = new Map<number, Accumulator>();
      const last = buckets.start(extent.latest);
      for (
        let at = buckets.start(extent.earliest);
        at <= last && points.size < MOST_POINTS;
        at = buckets.next(at)
      ) {
        points.set(at, inner());
      }
      for (const { value, time } of rows) points.get(buckets.start(time))?.add(value, time);
      return [SPARKLINE_MARK, ...[...points.values()].map((point) => asText(point.result()) ?? '0')];
    },
  };
}
