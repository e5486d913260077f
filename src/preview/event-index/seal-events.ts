import type { EventSegment } from './event-index';
import type { FilledSegment } from './fill-segment';
import { sealSegment, withOwnTexts } from './seal-segment';
import { endOfSegment, openSegment, writeSegment, type SavedSegment } from './segment-file';
import { createTokenCollector } from './segment-tokens';

/** Where sealed segments go. */
export interface SegmentPlace {
  /** The number of an open file; without one they stay in memory. */
  readonly file: number | undefined;
  /** So many bytes of segments stay in memory before the first is written. */
  readonly memory: number;
}

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

/** Seals one segment after the other, on whichever thread. */
export function createSealer({ file, memory }: SegmentPlace): (request: SealRequest) => SealReply {
  const collector = createTokenCollector();
  let inMemory = 0;
  let at = 0;
  return ({ filled, base, indexTime }) => {
    const segment = sealSegment(filled, collector, base, indexTime);
    const { hashes, offsets, postings, bitmaps } = segment.tokens;
    const bytes = [segment.raw, hashes, offsets, postings, bitmaps].reduce(
      (sum, { byteLength }) => sum + byteLength,
      0,
    );
    if (file === undefined || inMemory + bytes <= memory) {
      inMemory += bytes;
      return { segment: withOwnTexts(segment), saved: undefined };
    }
    const saved = writeSegment(file, at, segment);
    at = endOfSegment(saved);
    return { segment: openSegment(file, saved), saved };
  };
}
