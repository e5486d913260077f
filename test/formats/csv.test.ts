import fc from 'fast-check';
import { parseCsv, printCsv } from '../../src/formats/csv';

describe('parseCsv', () => {
  test('reads quotes, doubled quotes, commas and line feeds within quotes', () => {
    expect(parseCsv('a,b\n"x, y","say ""hi""\nthere"\n')).toEqual({
      fields: ['a', 'b'],
      rows: [['x, y', 'say "hi"\nthere']],
    });
  });

  test('takes a byte-order mark and CRLF as they come', () => {
    expect(parseCsv('\uFEFFa,b\r\n1,2\r\n')).toEqual({ fields: ['a', 'b'], rows: [['1', '2']] });
  });

  test('reads line ends of both kinds in one file', () => {
    expect(parseCsv('a,b\n1,2\r\n3,4\n')).toEqual({
      fields: ['a', 'b'],
      rows: [
        ['1', '2'],
        ['3', '4'],
      ],
    });
  });

  test('fills short rows and cuts long ones', () => {
    expect(parseCsv('a,b\n1\n1,2,3\n').rows).toEqual([
      ['1', ''],
      ['1', '2'],
    ]);
  });

  test('never takes another character than the comma for the delimiter', () => {
    expect(parseCsv('a;b\n1;2\n')).toEqual({ fields: ['a;b'], rows: [['1;2']] });
  });

  test('leaves out rows without any text', () => {
    expect(parseCsv('a,b\n,\n\n1,2\n').rows).toEqual([['1', '2']]);
  });
});

describe('printCsv', () => {
  test('quotes only where needed and ends lines with LF', () => {
    expect(
      printCsv({
        fields: ['a', 'b'],
        rows: [
          ['1', 'x "y"'],
          ['', '2,3'],
        ],
      }),
    ).toBe('a,b\n1,"x ""y"""\n,"2,3"\n');
  });

  test('prints what parseCsv reads back', () => {
    const cell = fc
      .array(fc.constantFrom(...'ab,"\'\n;|\t =ü0'), { maxLength: 12 })
      .map((characters) => characters.join(''));
    const table = fc.record({
      fields: fc.constant(['first', 'second', 'third']),
      rows: fc.array(
        fc.tuple(cell, cell, cell).filter((row) => row.join('').trim() !== ''),
        { maxLength: 8 },
      ),
    });
    fc.assert(fc.property(table, (given) => expect(parseCsv(printCsv(given))).toEqual(given)));
  });
});
