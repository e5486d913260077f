import type { TimeRange } from '../../spl/context';

/** The part of some events, newest first, that lies in a range; `time` gives an event's. */
export function eventsWithin(
  events: Uint32Array,
  range: TimeRange,
  time: (event: number) => number,
): Uint32Array {
  return events.subarray(firstBefore(range.latest), firstBefore(range.earliest));

  function firstBefore(limit: number): number {
    let low = 0;
    let high = events.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (time(events[middle] as number) >= limit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Parts of some events in a row: the first so long, each later one four times the one before, up to `most`. */
export function* inBatches(
  events: Uint32Array,
  sizes: { readonly first: number; readonly most: number },
): Generator<Uint32Array> {
  let size = sizes.first;
  for (let from = 0; from < events.length;) {
    yield events.subarray(from, from + size);
    from += size;
    size = Math.min(size * 4, sizes.most);
  }
}
