import * as fc from 'fast-check';
import { compareNatural, compareText } from '../../src/spl/ordering';

describe('compareText', () => {
  it('sorts by UTF-8 bytes: upper case before lower case (Search Reference, lexicographical order)', () => {
    expect(['pz-05', 'SF-01', 'mb-07', 'BS-09', 'PZ-05'].sort(compareText)).toEqual([
      'BS-09',
      'PZ-05',
      'SF-01',
      'mb-07',
      'pz-05',
    ]);
    expect(['10', '9', '70', '100'].sort(compareText)).toEqual(['10', '100', '70', '9']);
  });

  it('is the order of the bytes for any texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
    expect(compareText('\u{1F600}', '\uFF5E')).toBeGreaterThan(0);
  });
});

describe('compareNatural', () => {
  it('sorts numbers by size before texts (Search Reference, max)', () => {
    expect(['1', 'c', 'a', '2', '100', 'b', '4', '9'].sort(compareNatural)).toEqual([
      '1',
      '2',
      '4',
      '9',
      '100',
      'a',
      'b',
      'c',
    ]);
  });
});
