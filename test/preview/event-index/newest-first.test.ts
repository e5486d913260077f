import fc from 'fast-check';
import { firstAtOrAfter, newestFirst } from '../../../src/preview/event-index/newest-first';
import { eventReader } from '../../../src/preview/event-index/find-event';
import { indexOf } from '../../support/index-texts';

const ALL = { earliest: -Infinity, latest: Infinity };
const SIZES = { first: 2, most: 5 };

test('events come newest first, of equal times the last that came', () => {
  const index = indexOf([
    { raw: 'a', time: 5 },
    { raw: 'b', time: 7 },
    { raw: 'c', time: 5 },
    { raw: 'd', time: 1 },
  ]);
  const reader = eventReader(index);
  const order = [...newestFirst(index, ALL, () => undefined, SIZES)].flatMap((batch) => [...batch]);
  expect(order.map((event) => reader.raw(event))).toEqual(['b', 'c', 'a', 'd']);
});

test('earliest is included, latest is not', () => {
  const index = indexOf([1, 2, 3, 4].map((time) => ({ raw: String(time), time })));
  const order = [...newestFirst(index, { earliest: 2, latest: 4 }, () => undefined, SIZES)].flatMap((b) => [
    ...b,
  ]);
  expect(order).toEqual([2, 1]);
});

test('the first batch is small, later ones grow to the most', () => {
  const index = indexOf(Array.from({ length: 20 }, (_, n) => ({ raw: String(n) })));
  const sizes = [...newestFirst(index, ALL, () => undefined, SIZES)].map(({ length }) => length);
  expect(sizes).toEqual([2, 5, 5, 5, 3]);
});

test('segments whose time does not come are not looked at', () => {
  const old = indexOf([{ raw: 'old', time: 1 }]);
  const index = indexOf([{ raw: 'new', time: 9 }], old);
  const seen: number[] = [];
  const batches = newestFirst(index, ALL, (segment) => (seen.push(segment.base), undefined), {
    first: 1,
    most: 1,
  });
  batches.next();
  expect(seen).toEqual([1]);
});

test('events of interleaved segments come in one order, pruned or not', () => {
  const times = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(times, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
      (segments, keep) => {
        let index = indexOf([]);
        for (const list of segments)
          index = indexOf(
            list.map((time) => ({ raw: `x${time}`, time })),
            index,
          );
        const prune = (segment: { count: number }) =>
          Uint32Array.of(
            Array.from({ length: segment.count }, (_, n) => n)
              .filter((n) => n % keep === 0)
              .reduce((bits, n) => bits | (1 << n), 0),
          );
        const given = [...newestFirst(index, ALL, prune, SIZES)].flatMap((batch) => [...batch]);
        const expected = index.segments
          .flatMap(({ base, times: sorted, count }) =>
            Array.from({ length: count }, (_, n) => ({ event: base + n, time: sorted[n] as number, n })),
          )
          .filter(({ n }) => n % keep === 0)
          .sort((a, b) => b.time - a.time || b.event - a.event)
          .map(({ event }) => event);
        expect(given).toEqual(expected);
      },
    ),
  );
});

test('firstAtOrAfter finds the place of a time', () => {
  const times = Float64Array.of(1, 2, 2, 5);
  expect([0, 1, 2, 3, 5, 6].map((time) => firstAtOrAfter(times, time))).toEqual([0, 0, 1, 3, 3, 4]);
});
