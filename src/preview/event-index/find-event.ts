import type { EventIndex, EventOrigin, EventSegment } from './event-index';
import { textReader } from './event-texts';

/** Reads single events of an index by their numbers. */
export interface EventReader {
  raw(event: number): string;
  time(event: number): number;
  origin(event: number): EventOrigin;
  originNumber(event: number): number;
  indexTime(event: number): number;
}

/** A reader of an index. It remembers the segment that it read last. */
export function eventReader(index: EventIndex): EventReader {
  const { segments, origins } = index;
  const textsOf = textReader();
  let segment: EventSegment | undefined = segments[0];
  let texts = segment && textsOf(segment);
  const locate = (event: number): EventSegment => {
    if (segment && event >= segment.base && event < segment.base + segment.count) return segment;
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((segments[middle] as EventSegment).base <= event) low = middle;
      else high = middle - 1;
    }
    segment = segments[low];
    if (!segment) throw new Error(`event ${event} is not in the index`);
    texts = textsOf(segment);
    return segment;
  };
  return {
    raw: (event) => {
      const { base, starts, lengths } = locate(event);
      return texts?.text(starts[event - base] as number, lengths[event - base] as number) ?? '';
    },
    time: (event) => {
      const { base, times } = locate(event);
      return times[event - base] as number;
    },
    origin: (event) => {
      const found = locate(event);
      return origins[found.origins[event - found.base] as number] as EventOrigin;
    },
    originNumber: (event) => {
      const found = locate(event);
      return found.origins[event - found.base] as number;
    },
    indexTime: (event) => locate(event).indexTime,
  };
}
