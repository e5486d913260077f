import { allocate } from './allocate';
import type { EventSegment, TokenIndex } from './event-index';
import type { FilledSegment } from './fill-segment';
import type { TokenCollector } from './segment-tokens';

/** A segment all of which lies in memory. */
export interface SealedSegment extends EventSegment {
  readonly raw: Uint8Array;
  readonly tokens: TokenIndex;
}

/**
 * The segment of events, in order of time, with their tokens indexed. Its `raw` is the filler's: whoever keeps
 * the segment in memory copies it. `base` is the number of its first event, `indexTime` in seconds since 1970.
 */
export function sealSegment(
  filled: FilledSegment,
  collector: TokenCollector,
  base: number,
  indexTime: number,
): SealedSegment {
  const { count, raw, used, sorted } = filled;
  const order = Uint32Array.from({ length: count }, (_, event) => event);
  const { times: came } = filled;
  if (!sorted) order.sort((a, b) => (came[a] as number) - (came[b] as number) || a - b);
  const starts = allocate(Uint32Array, count);
  const lengths = allocate(Uint32Array, count);
  const times = allocate(Float64Array, count);
  const origins = allocate(Uint32Array, count);
  for (let to = 0; to < count; to++) {
    const from = order[to] as number;
    const start = filled.starts[from] as number;
    const length = filled.lengths[from] as number;
    starts[to] = start;
    lengths[to] = length;
    times[to] = came[from] as number;
    origins[to] = filled.origins[from] as number;
    collector.scan(raw, start, start + length);
  }
  const tokens = collector.seal();
  return { base, count, raw: raw.subarray(0, used), starts, lengths, times, origins, indexTime, tokens };
}

/** The segment with texts of its own, so that its filler can be used again. */
export function withOwnTexts(segment: SealedSegment): SealedSegment {
  const raw = allocate(Uint8Array, segment.raw.length);
  raw.set(segment.raw);
  return { ...segment, raw };
}
