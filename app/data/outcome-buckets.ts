import { isoInZone } from './iso-in-zone';
import type { Cell, Results } from './results';
import { numberOf } from './results';

type Row = Readonly<Record<string, Cell>>;

/** The most buckets drawn; a longer range begins with the first event. */
const mostBuckets = 800;

/** One series of the chart: its name, and rows with `bucket` (epoch seconds) and `count`. */
export interface OutcomeSeries {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Several series by time bucket as a chart takes them; every bucket of the range is there, empty ones with 0. */
export function outcomeBuckets(
  series: readonly OutcomeSeries[],
  range: { readonly from: number; readonly to: number },
  seconds: number,
  zoneOf: string,
): Results {
  const counts = series.map(
    ({ rows }) => new Map(rows.map((row) => [numberOf(row.bucket), numberOf(row.count)])),
  );
  const known = counts.flatMap((map) => [...map.keys()]);
  const empty = { fields: [], columns: [], preview: false };
  if (known.length === 0) return empty;
  const first = Math.min(...known);
  const from =
    (range.to - range.from) / seconds > mostBuckets
      ? first
      : first - Math.floor((first - range.from) / seconds) * seconds;
  const buckets = new Set(known);
  for (let bucket = from; bucket < range.to && buckets.size < mostBuckets; bucket += seconds) {
    buckets.add(bucket);
  }
  const times = [...buckets].sort((a, b) => a - b);
  return {
    fields: [{ name: '_time' }, ...series.map(({ name }) => ({ name })), { name: '_span' }],
    columns: [
      times.map((time) => isoInZone(time, zoneOf)),
      ...counts.map((map) => times.map((time) => String(map.get(time) ?? 0))),
      times.map(() => String(seconds)),
    ],
    preview: false,
  };
}
