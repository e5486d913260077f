import type { EventIndex, EventOrigin, EventSegment } from './event-index';
import { createSegmentFiller } from './fill-segment';
import { originNumbers } from './origin-numbers';
import { sealSegment, withOwnTexts } from './seal-segment';
import { createTokenCollector } from './segment-tokens';

/** Takes events and makes an index of them. */
export interface IndexBuilder {
  /** Bytes from `start` to `end` are the event's text in UTF-8; `time` in seconds since 1970. */
  add(bytes: Buffer, start: number, end: number, time: number, origin: EventOrigin): void;
  /** All events so far; the builder can take more afterwards. */
  finish(): EventIndex;
}

/** An index without events. */
export const EMPTY_INDEX: EventIndex = { segments: [], origins: [], count: 0 };

/**
 * A builder that adds to an index (which itself stays as it is), all in memory. `now` gives the time of indexing in
 * seconds since 1970.
 */
export function createIndexBuilder(onto: EventIndex, now: () => number): IndexBuilder {
  const segments: EventSegment[] = [...onto.segments];
  const origins = originNumbers(onto.origins);
  const filler = createSegmentFiller();
  const collector = createTokenCollector();
  let count = onto.count;

  const seal = (): void => {
    if (filler.count() === 0) return;
    const segment = withOwnTexts(sealSegment(filler.filled(), collector, count, Math.floor(now())));
    filler.clear();
    segments.push(segment);
    count += segment.count;
  };
  return {
    add: (bytes, start, end, time, origin) => {
      if (filler.full(end - start)) seal();
      filler.add(bytes, start, end, time, origins.numberOf(origin));
    },
    finish: () => {
      seal();
      return { segments: [...segments], origins: origins.all(), count };
    },
  };
}
