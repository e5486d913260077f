import type { EventSegment, StoredBytes } from './event-index';
import { readInto } from './stored-bytes';

/** The texts of a segment's events. */
export type TextsOf = (segment: EventSegment) => { text(start: number, length: number): string };

/** Bytes read at once where searches read events that lie close together. */
const WINDOW = 256 * 1024;
/** Events closer than this are read together: reading so many bytes costs what a call to the system costs. */
const CLOSE = 16 * 1024;

/**
 * Reads texts from memory or from a file. In a file, an event is read by itself; where the next is close to
 * it (searches go from the newest to the oldest, so it lies before) a window that ends with it is read and kept.
 */
export function textReader(): TextsOf {
  const memory = new WeakMap<EventSegment, Buffer>();
  const window = Buffer.allocUnsafeSlow(WINDOW);
  let kept: StoredBytes | undefined;
  let keptFrom = 0;
  let keptTo = 0;
  let lastAt = -1;

  const fromFile = (raw: StoredBytes, start: number, length: number): string => {
    if (raw === kept && start >= keptFrom && start + length <= keptTo) {
      return window.toString('utf8', start - keptFrom, start - keptFrom + length);
    }
    const close = raw === kept && Math.abs(start - lastAt) < CLOSE;
    lastAt = start;
    if (length > WINDOW) {
      const own = Buffer.allocUnsafe(length);
      readInto(raw.file, raw.at + start, own);
      return own.toString('utf8');
    }
    kept = raw;
    keptTo = start + length;
    keptFrom = close ? Math.max(0, keptTo - WINDOW) : start;
    readInto(raw.file, raw.at + keptFrom, window.subarray(0, keptTo - keptFrom));
    return window.toString('utf8', start - keptFrom, keptTo - keptFrom);
  };
  return (segment) => {
    const { raw } = segment;
    if (!(raw instanceof Uint8Array)) return { text: (start, length) => fromFile(raw, start, length) };
    let buffer = memory.get(segment);
    if (!buffer) {
      buffer = Buffer.from(raw.buffer as ArrayBuffer, raw.byteOffset, raw.byteLength);
      memory.set(segment, buffer);
    }
    const bytes = buffer;
    return { text: (start, length) => bytes.toString('utf8', start, start + length) };
  };
}
