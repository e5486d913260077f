import { createIndexBuilder } from './build-index';
import type { EventIndex, EventOrigin, EventSegment } from './event-index';
import { MOST_BYTES } from './fill-segment';
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
  let bytes = events.reduce((sum, { raw }) => sum + raw.length, 0);
  for (let last = segments[segments.length - 1]; last; last = segments[segments.length - 1]) {
    if (last.count > merged || merged + last.count > LARGEST_MERGE) break;
    if (bytes + last.raw.length > MOST_BYTES) break;
    merged += last.count;
    bytes += last.raw.length;
    segments.pop();
  }
  const builder = builderOnto(index, segments, now);
  const reader = eventReader(index);
  const kept = segments.reduce((sum, { count }) => sum + count, 0);
  for (let event = kept; event < index.count; event++)
    addTo(builder, { raw: reader.raw(event), time: reader.time(event), ...reader.origin(event) });
  for (const event of events) addTo(builder, event);
  return builder.finish();
}

/**
 * An index with very many events added, as they come from a file: `keep` is given the index whenever a segment's worth
 * of them is in it, and may move what it holds out of memory.
 */
export function appendMany(
  index: EventIndex,
  events: Iterable<AppendedEvent>,
  now: () => number,
  keep: (index: EventIndex) => EventIndex,
): EventIndex {
  let so = index;
  let builder = builderOnto(so, so.segments, now);
  let bytes = 0;
  for (const event of events) {
    const length = addTo(builder, event);
    bytes += length;
    if (bytes < MOST_BYTES) continue;
    so = keep(builder.finish());
    builder = builderOnto(so, so.segments, now);
    bytes = 0;
  }
  return keep(builder.finish());
}

type Builder = ReturnType<typeof createIndexBuilder>;

const builderOnto = (index: EventIndex, segments: readonly EventSegment[], now: () => number): Builder =>
  createIndexBuilder({ ...index, segments, count: segments.reduce((sum, { count }) => sum + count, 0) }, now);

/** Adds an event; gives its length in bytes. */
function addTo(builder: Builder, { raw, time, index, host, source, sourcetype }: AppendedEvent): number {
  const bytes = Buffer.from(raw, 'utf8');
  builder.add(bytes, 0, bytes.length, time, { index, host, source, sourcetype });
  return bytes.length;
}
