import * as fc from 'fast-check';
import { pairNumbers } from '../../../src/spl/aggregations/pair-numbers';

test('pairs get numbers in order of their first appearance', () => {
  const pairs = pairNumbers();
  expect([pairs.of(7, 1), pairs.of(1, 7), pairs.of(7, 1), pairs.of(0, 0)]).toEqual([0, 1, 0, 2]);
  expect(pairs.size()).toBe(3);
});

test('the numbers are those of a map of texts, however many come', () => {
  const part = fc.oneof(fc.nat(20), fc.nat(2 ** 31 - 1), fc.constantFrom(0, 65536, 2 ** 31 - 1));
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part), { maxLength: 500 }), (all) => {
      const pairs = pairNumbers();
      const known = new Map<string, number>();
      for (const [one, other] of all) {
        const key = `${one} ${other}`;
        if (!known.has(key)) known.set(key, known.size);
        expect(pairs.of(one, other)).toBe(known.get(key));
      }
      expect(pairs.size()).toBe(known.size);
    }),
    { numRuns: 200, seed: 677 },
  );
});
