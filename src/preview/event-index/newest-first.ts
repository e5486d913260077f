import type { TimeRange } from '../../spl/context';
import type { EventIndex, EventSegment } from './event-index';
import type { EventBits } from './find-token';

/** A segment's part in a search: its candidates not yet given, from the newest on. */
interface Cursor {
  readonly segment: EventSegment;
  readonly bits: EventBits | undefined;
  readonly low: number;
  /** The next event, in the segment's numbers; below `low` when none is left. */
  at: number;
}

/**
 * The numbers of the events in a time range that `prune` leaves, newest first, in batches: the first are
 * small, so that a page has rows soon. Of equal times the event that came last is first. A segment is pruned
 * only when its time has come.
 */
export function* newestFirst(
  index: EventIndex,
  range: TimeRange,
  prune: (segment: EventSegment) => EventBits | undefined,
  sizes: { readonly first: number; readonly most: number },
): Generator<Uint32Array> {
  const waiting = index.segments
    .map((segment) => ({
      segment,
      low: firstAtOrAfter(segment.times, range.earliest),
      high: firstAtOrAfter(segment.times, range.latest),
    }))
    .filter(({ low, high }) => low < high)
    .sort((a, b) => newest(a) - newest(b) || a.segment.base - b.segment.base);
  const active: Cursor[] = [];
  let size = sizes.first;
  let batch = new Uint32Array(size);
  let filled = 0;
  for (;;) {
    let top = active[0];
    for (const cursor of active) if (top && later(cursor, top)) top = cursor;
    const next = waiting[waiting.length - 1];
    if (next && (!top || newest(next) >= timeAt(top))) {
      waiting.pop();
      const cursor = { segment: next.segment, bits: prune(next.segment), low: next.low, at: next.high };
      step(cursor);
      if (cursor.at >= cursor.low) active.push(cursor);
      continue;
    }
    if (!top) break;
    const rival = runnerUp(active, top, next);
    do {
      batch[filled++] = top.segment.base + top.at;
      if (filled === size) {
        yield batch;
        size = Math.min(size * 4, sizes.most);
        batch = new Uint32Array(size);
        filled = 0;
      }
      step(top);
    } while (top.at >= top.low && timeAt(top) > rival);
    if (top.at < top.low) active.splice(active.indexOf(top), 1);
  }
  if (filled > 0) yield batch.subarray(0, filled);
}

const newest = (entry: { segment: EventSegment; high: number }): number =>
  entry.segment.times[entry.high - 1] as number;

const timeAt = (cursor: Cursor): number => cursor.segment.times[cursor.at] as number;

const later = (a: Cursor, b: Cursor): boolean =>
  timeAt(a) > timeAt(b) || (timeAt(a) === timeAt(b) && a.segment.base > b.segment.base);

/** The newest time that any other segment holds; the leading one may go on while it is above it. */
function runnerUp(
  active: readonly Cursor[],
  top: Cursor,
  next: { segment: EventSegment; high: number } | undefined,
): number {
  let time = next ? newest(next) : -Infinity;
  for (const cursor of active) if (cursor !== top && timeAt(cursor) > time) time = timeAt(cursor);
  return time;
}

/** Moves to the next older candidate. */
function step(cursor: Cursor): void {
  const { bits } = cursor;
  cursor.at--;
  if (!bits) return;
  while (cursor.at >= cursor.low) {
    const word = (bits[cursor.at >>> 5] as number) << (31 - (cursor.at & 31));
    if (word !== 0) {
      cursor.at -= Math.clz32(word);
      return;
    }
    cursor.at = (cursor.at & ~31) - 1;
  }
}

/** The place of the first time that is not before `time`. */
export function firstAtOrAfter(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] as number) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
