import { createIndexBuilder } from './build-index';
import type { EventIndex, EventOrigin } from './event-index';
import { eventReader } from './find-event';

/** An event that comes to an index by itself rather than in a file. */
export interface AppendedEvent extends EventOrigin {
  readonly time: number;
  readonly raw: string;
}

/** No merged segment is larger, so that adding stays cheap. */
const LARGEST_MERGE = 16_384;

/**
 * An index with events added. Small segments at its end are merged with them (and have their index time from
 * then on), so that events that come one by one do not become a segment each.
 */
export function appendEvents(
  index: EventIndex,
  events: readonly AppendedEvent[],
  now: () => number,
): EventIndex {
  const segments = [...index.segments];
  let merged = events.length;
  for (let last = segments[segments.length - 1]; last; last = segments[segments.length - 1]) {
    if (last.count > merged || merged + last.count > LARGEST_MERGE) break;
    merged += last.count;
    segments.pop();
  }
  const kept = segments.reduce((sum, { count }) => sum + count, 0);
  const builder = createIndexBuilder({ ...index, segments, count: kept }, now);
  const add = (raw: string, time: number, origin: EventOrigin): void => {
    const bytes = Buffer.from(raw, 'utf8');
    builder.add(bytes, 0, bytes.length, time, origin);
  };
  const reader = eventReader(index);
  for (let event = kept; event < index.count; event++)
    add(reader.raw(event), reader.time(event), reader.origin(event));
  for (const { time, raw, index: name, host, source, sourcetype } of events) {
    add(raw, time, { index: name, host, source, sourcetype });
  }
  return builder.finish();
}
