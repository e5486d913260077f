import { allocate } from './allocate';
import type { EventSegment } from './event-index';
import { createTokenCollector } from './segment-tokens';

/** Collects events until a segment is full. Meant to be used again after `seal`. */
export interface SegmentBuilder {
  readonly count: () => number;
  /** True when the next event belongs into a new segment. */
  full(nextLength: number): boolean;
  add(bytes: Buffer, start: number, end: number, time: number, origin: number): void;
  /** The events in order of time, with their tokens indexed. */
  seal(base: number, indexTime: number): EventSegment;
}

/** Postings are 16 bits wide, so no more events fit into a segment. */
const MOST_EVENTS = 65_536;
const MOST_BYTES = 96 * 1024 * 1024;

/** A builder of segments. */
export function createSegmentBuilder(): SegmentBuilder {
  const tokens = createTokenCollector();
  let raw = Buffer.alloc(4 * 1024 * 1024);
  let used = 0;
  let count = 0;
  let sorted = true;
  const starts = new Uint32Array(MOST_EVENTS);
  const lengths = new Uint32Array(MOST_EVENTS);
  const times = new Float64Array(MOST_EVENTS);
  const origins = new Uint32Array(MOST_EVENTS);
  return {
    count: () => count,
    full: (nextLength) => count === MOST_EVENTS || (count > 0 && used + nextLength > MOST_BYTES),
    add: (bytes, start, end, time, origin) => {
      const length = end - start;
      if (used + length > raw.length) {
        const wider = Buffer.alloc(Math.max(raw.length * 2, used + length));
        raw.copy(wider, 0, 0, used);
        raw = wider;
      }
      bytes.copy(raw, used, start, end);
      if (count > 0 && time < (times[count - 1] as number)) sorted = false;
      starts[count] = used;
      lengths[count] = length;
      times[count] = time;
      origins[count] = origin;
      used += length;
      count++;
    },
    seal: (base, indexTime) => {
      const order = Uint32Array.from({ length: count }, (_, event) => event);
      if (!sorted) order.sort((a, b) => (times[a] as number) - (times[b] as number) || a - b);
      const segment = {
        base,
        count,
        raw: allocate(Uint8Array, used),
        starts: allocate(Uint32Array, count),
        lengths: allocate(Uint32Array, count),
        times: allocate(Float64Array, count),
        origins: allocate(Uint32Array, count),
        indexTime,
      };
      segment.raw.set(raw.subarray(0, used));
      for (let to = 0; to < count; to++) {
        const from = order[to] as number;
        segment.starts[to] = starts[from] as number;
        segment.lengths[to] = lengths[from] as number;
        segment.times[to] = times[from] as number;
        segment.origins[to] = origins[from] as number;
        tokens.scan(raw, starts[from] as number, (starts[from] as number) + (lengths[from] as number));
      }
      used = 0;
      count = 0;
      sorted = true;
      return { ...segment, tokens: tokens.seal() };
    },
  };
}
