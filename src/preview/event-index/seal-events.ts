import type { EventSegment } from './event-index';
import type { FilledSegment } from './fill-segment';
import { sealSegment, withOwnTexts } from './seal-segment';
import { endOfSegment, openSegment, writeSegment, type SavedSegment } from './segment-file';
import { createTokenCollector } from './segment-tokens';

/** Events to seal: `base` is the number of the first, `indexTime` in seconds since 1970. */
export interface SealRequest {
  readonly filled: FilledSegment;
  readonly base: number;
  readonly indexTime: number;
}

/** A sealed segment, and where it lies in the file if it does. The request's arrays are free again. */
export interface SealReply {
  readonly segment: EventSegment;
  readonly saved: SavedSegment | undefined;
}

/**
 * Seals one segment after the other, on whichever thread: into the open file of this number, or without one in
 * memory.
 */
export function createSealer(file: number | undefined): (request: SealRequest) => SealReply {
  const collector = createTokenCollector();
  let at = 0;
  return ({ filled, base, indexTime }) => {
    const segment = sealSegment(filled, collector, base, indexTime);
    if (file === undefined) return { segment: withOwnTexts(segment), saved: undefined };
    const saved = writeSegment(file, at, segment);
    at = endOfSegment(saved);
    return { segment: openSegment(file, saved), saved };
  };
}
