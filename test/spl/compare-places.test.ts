import * as fc from 'fast-check';
import { comparePlaces } from '../../src/spl/compare-places';
import { compareNatural } from '../../src/spl/ordering';
import type { Value } from '../../src/spl/value';

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>(
    null,
    '',
    '0',
    '-0',
    '1',
    '1.0',
    ' 1',
    '01',
    '0x1',
    'a',
    'A',
    '10',
    '9',
    true,
    false,
  ),
  fc.double({ noNaN: true }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.string(), { minLength: 2, maxLength: 3 }),
);

test('places compare as their values do', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
      const compare = comparePlaces(values);
      values.forEach((one, a) =>
        values.forEach((other, b) =>
          expect(Math.sign(compare(a, b))).toBe(Math.sign(compareNatural(one, other))),
        ),
      );
    }),
    { numRuns: 500, seed: 677 },
  );
});
