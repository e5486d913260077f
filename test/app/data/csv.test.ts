import fc from 'fast-check';

import { csvText, defused, rowText } from '../../../app/data/csv';

describe('csvText', () => {
  test('quotes every cell and ends lines with CR LF', () => {
    expect(csvText(['a', 'b'], [['1', 'say "hi", all']])).toBe('"a","b"\r\n"1","say ""hi"", all"\r\n');
  });

  test('puts a quote before what a spreadsheet would run', () => {
    expect(defused("=cmd|'/C calc'!A0")).toBe("'=cmd|'/C calc'!A0");
    expect(['+1', '-1', '@SUM(1)', '\tx', '\rx', '\nx', ' =1', '\uff1d1'].map(defused)).toEqual([
      "'+1",
      "'-1",
      "'@SUM(1)",
      "'\tx",
      "'\rx",
      "'\nx",
      "' =1",
      "'\uff1d1",
    ]);
  });

  test('leaves other values as they are', () => {
    expect(['HTTP/portal', '12', 'a=b', '', "'quoted"].map(defused)).toEqual([
      'HTTP/portal',
      '12',
      'a=b',
      '',
      "'quoted",
    ]);
  });

  test('no cell of an exported file begins a formula, whatever the values hold', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', 'a');
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: sign, maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (cells) => {
        const line = csvText(cells, []);
        const read = line
          .slice(1, -3)
          .split('","')
          .map((cell) => cell.replace(/""/g, '"'));
        for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('loses nothing but the leading quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(defused(value).replace(/^'/, '')).toBe(value.replace(/^'/, ''));
      }),
    );
  });
});

describe('rowText', () => {
  test('is one line of cells apart by tabs, without formulas', () => {
    expect(rowText(['a\nb', '=1+1', 'c\td'])).toBe("a b\t'=1+1\tc d");
  });
});
