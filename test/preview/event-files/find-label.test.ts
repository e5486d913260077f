import fc from 'fast-check';
import { countLines } from '../../../src/preview/event-files/byte-text';
import { indexOfLabel, label, labelFinder } from '../../../src/preview/event-files/find-label';

test.each([0, 1, 2])('a label searched from its byte %d on is found where it stands', (skipped) => {
  const bytes = Buffer.from('ab>b> <ab> <b><ab>');
  const sought = label('<ab>', skipped);
  expect([0, 6, 7, 14, 15].map((from) => indexOfLabel(bytes, sought, from))).toEqual([6, 6, 14, 14, -1]);
});

test('a label is found in each piece that holds it whole, and in no other', () => {
  const piece = fc
    .array(fc.constantFrom('<', 'a', 'b', '>', '<ab>'), { maxLength: 8 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.integer({ min: 0, max: 3 }), (pieces, skipped) => {
      const find = labelFinder(Buffer.from(pieces.join('')), label('<ab>', skipped));
      let start = 0;
      for (const text of pieces) {
        const expected = text.indexOf('<ab>');
        expect(find(start, start + text.length)).toBe(expected < 0 ? -1 : start + expected);
        start += text.length;
      }
    }),
    { numRuns: 500 },
  );
});

test('line feeds are counted in long lines and in short ones, within the piece only', () => {
  const long = `${'x'.repeat(500)}\n`;
  const text = Buffer.from(`${long}${long}${'a\n'.repeat(3000)}${long}b`);
  expect(countLines(text, 0, text.length)).toBe(3003);
  expect(countLines(text, 0, 500)).toBe(0);
  expect(countLines(text, 501, 1002)).toBe(1);
  expect(countLines(text, 1002, 1002 + 10)).toBe(5);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('\n', 'x', 'x'.repeat(99)), maxLength: 40 }),
      fc.nat(60),
      (raw, start) => {
        const bytes = Buffer.from(raw);
        const end = Math.max(start, bytes.length - 3);
        const expected = [...bytes.subarray(start, end)].filter((byte) => byte === 10).length;
        expect(countLines(bytes, start, end)).toBe(expected);
      },
    ),
    { numRuns: 300 },
  );
});
