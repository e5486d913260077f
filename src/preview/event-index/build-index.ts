import { createSegmentBuilder } from './build-segment';
import type { EventIndex, EventOrigin, EventSegment } from './event-index';

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
 * A builder that adds to an index (which itself stays as it is). `now` gives the time of indexing in seconds
 * since 1970.
 */
export function createIndexBuilder(onto: EventIndex, now: () => number): IndexBuilder {
  const segments: EventSegment[] = [...onto.segments];
  const origins: EventOrigin[] = [...onto.origins];
  const numbers = new Map(origins.map((origin, number) => [originKey(origin), number]));
  const builder = createSegmentBuilder();
  let count = onto.count;
  let last: EventOrigin | undefined;
  let lastNumber = 0;

  const seal = (): void => {
    if (builder.count() === 0) return;
    const segment = builder.seal(count, Math.floor(now()));
    segments.push(segment);
    count += segment.count;
  };
  const numberOf = (origin: EventOrigin): number => {
    if (origin === last) return lastNumber;
    const key = originKey(origin);
    let number = numbers.get(key);
    if (number === undefined) {
      number = origins.push({ ...origin }) - 1;
      numbers.set(key, number);
    }
    last = origin;
    lastNumber = number;
    return number;
  };
  return {
    add: (bytes, start, end, time, origin) => {
      if (builder.full(end - start)) seal();
      builder.add(bytes, start, end, time, numberOf(origin));
    },
    finish: () => {
      seal();
      return { segments: [...segments], origins: [...origins], count };
    },
  };
}

function originKey({ index, host, source, sourcetype }: EventOrigin): string {
  return `${index}\0${host}\0${source}\0${sourcetype}`;
}
