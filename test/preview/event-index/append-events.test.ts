import { appendEvents } from '../../../src/preview/event-index/append-events';
import { EMPTY_INDEX } from '../../../src/preview/event-index/build-index';
import { eventReader } from '../../../src/preview/event-index/find-event';
import { newestFirst } from '../../../src/preview/event-index/newest-first';
import type { EventIndex } from '../../../src/preview/event-index/event-index';

const event = (time: number) => ({
  time,
  raw: `event ${time}`,
  index: 'i',
  host: `h${time % 3}`,
  source: 's',
  sourcetype: 't',
});
const texts = (index: EventIndex): string[] => {
  const reader = eventReader(index);
  const batches = [
    ...newestFirst(index, { earliest: -Infinity, latest: Infinity }, () => undefined, { first: 9, most: 9 }),
  ];
  return batches.flatMap((batch) =>
    [...batch].map((number) => `${reader.raw(number)} ${reader.origin(number).host}`),
  );
};

test('events that come one by one do not become a segment each, and none is lost', () => {
  let index = EMPTY_INDEX;
  for (let time = 0; time < 100; time++) index = appendEvents(index, [event(time)], () => 5);
  expect(index.count).toBe(100);
  expect(index.segments.length).toBeLessThan(8);
  expect(texts(index)).toEqual(Array.from({ length: 100 }, (_, n) => `event ${99 - n} h${(99 - n) % 3}`));
});

test('the index before stays as it was', () => {
  const before = appendEvents(EMPTY_INDEX, [event(1), event(2)], () => 5);
  appendEvents(before, [event(3), event(4), event(5)], () => 6);
  expect(texts(before)).toEqual(['event 2 h2', 'event 1 h1']);
});
