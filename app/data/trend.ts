/** A count in a time bucket, in epoch seconds. */
export interface TrendPoint {
  readonly time: number;
  readonly count: number;
}

/**
 * The counts by bucket out of entries `t <bucket> <domain controller> <count>`, summed over the domain
 * controllers, in order of time. Entries of another form are left out.
 */
export function trendPoints(entries: readonly string[]): readonly TrendPoint[] {
  const counts = new Map<number, number>();
  for (const entry of entries) {
    const match = /^t (\d+)(?:\.\d+)? .* (\d+)$/s.exec(entry);
    if (match) {
      const time = Number(match[1]);
      counts.set(time, (counts.get(time) ?? 0) + Number(match[2]));
    }
  }
  return [...counts].map(([time, count]) => ({ time, count })).sort((a, b) => a.time - b.time);
}

/** The range over which trends are drawn, in epoch seconds. */
export interface TrendRange {
  readonly from: number;
  readonly to: number;
}

/** The range of a page's trends: that of the page, for all time from the first event on. */
export function trendRange(range: TrendRange, entries: readonly string[]): TrendRange {
  const first = trendPoints(entries)[0]?.time;
  return range.from === 0 && first !== undefined ? { from: first, to: range.to } : range;
}

/** The counts laid into so many equal cells between two times, empty ones 0. */
export function trendCells(
  points: readonly TrendPoint[],
  from: number,
  to: number,
  cells: number,
): readonly number[] {
  const sums = new Array<number>(cells).fill(0);
  for (const { time, count } of points) {
    const cell = Math.min(cells - 1, Math.max(0, Math.floor(((time - from) / (to - from)) * cells)));
    sums[cell] = (sums[cell] ?? 0) + count;
  }
  return sums;
}
