import * as fc from 'fast-check';
import { eventsWithin, inBatches } from '../../../src/preview/event-index/events-within';
import { eventReader } from '../../../src/preview/event-index/find-event';
import { newestFirst } from '../../../src/preview/event-index/newest-first';
import { indexOf } from '../../support/index-texts';

const ALL = { earliest: -Infinity, latest: Infinity };
const SIZES = { first: 2, most: 5 };

test('a part of all events comes in the order and the batches of a search of that part', () => {
  const time = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(fc.array(time, { maxLength: 60 }), time, time, (times, earliest, latest) => {
      const index = indexOf(times.map((one) => ({ raw: String(one), time: one })));
      const whole = Uint32Array.from(
        [...newestFirst(index, ALL, () => undefined, SIZES)].flatMap((part) => [...part]),
      );
      for (const range of [
        { earliest, latest },
        { earliest, latest: Infinity },
        { earliest: -Infinity, latest },
      ]) {
        const part = eventsWithin(whole, range, eventReader(index).time);
        const asked = [...newestFirst(index, range, () => undefined, SIZES)].map((batch) => [...batch]);
        expect([...inBatches(part, SIZES)].map((batch) => [...batch])).toEqual(asked);
      }
    }),
    { numRuns: 300, seed: 677 },
  );
});
