import * as fc from 'fast-check';
import type { Row } from '../../../src/spl/batch';
import { dedup } from '../../../src/spl/commands/dedup';
import { runCommand } from '../../support/run-command';

const ids = (text: string, rows: readonly Row[]): unknown[] =>
  runCommand(dedup, text, rows).map((row) => row['id']);

const ROWS: Row[] = [
  { id: 1, source: 'a', host: 'x', size: '3' },
  { id: 2, source: 'a', host: 'x', size: '9' },
  { id: 3, source: 'b', host: 'x', size: '1' },
  { id: 4, source: 'a', host: 'y', size: '10' },
  { id: 5, host: 'x', size: '2' },
  { id: 6, source: 'a', host: 'x', size: '4' },
];

describe('dedup', () => {
  it('keeps the first row of each value and drops rows without it', () => {
    expect(ids('dedup source', ROWS)).toEqual([1, 3]);
  });

  it('keeps the first N rows of each combination', () => {
    expect(ids('dedup 2 source host', ROWS)).toEqual([1, 2, 3, 4]);
    expect(ids('dedup 3 source', ROWS)).toEqual([1, 2, 3, 4]);
  });

  it('keeps rows without the field with keepempty=true', () => {
    expect(ids('dedup source keepempty=true', ROWS)).toEqual([1, 3, 5]);
  });

  it('drops only neighbours with consecutive=true', () => {
    expect(ids('dedup consecutive=true source', ROWS)).toEqual([1, 3, 4]);
  });

  it('sorts first with sortby', () => {
    expect(ids('dedup source sortby -size', ROWS)).toEqual([4, 3]);
    expect(ids('dedup source sortby +num(size)', ROWS)).toEqual([3, 1]);
  });

  it('keeps all rows but clears the fields of the repeated with keepevents=true', () => {
    expect(runCommand(dedup, 'dedup source keepevents=true', ROWS.slice(0, 3))).toEqual([
      ROWS[0],
      { id: 2, host: 'x', size: '9' },
      ROWS[2],
    ]);
  });

  it('takes a multivalue as a whole', () => {
    const rows = [
      { id: 1, m: ['a', 'b'] },
      { id: 2, m: ['a', 'b'] },
      { id: 3, m: 'a' },
    ];
    expect(ids('dedup m', rows)).toEqual([1, 3]);
  });

  it('gives each combination once, and nothing more when repeated', () => {
    const row = fc.record({ a: fc.constantFrom('1', '2', '11'), b: fc.constantFrom('1', '2', '11') });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
        const found = runCommand(dedup, 'dedup a b', rows);
        expect(found).toHaveLength(new Set(rows.map(({ a, b }) => `${a} ${b}`)).size);
        expect(runCommand(dedup, 'dedup a b', found)).toEqual(found);
      }),
    );
  });

  it('refuses a number below 1 and no fields', () => {
    expect(() => runCommand(dedup, 'dedup 0 a', [])).toThrow('must be greater than 0');
    expect(() => runCommand(dedup, 'dedup', [])).toThrow(
      "Error in 'dedup' command: At least one field must be given as an argument.",
    );
    expect(() => runCommand(dedup, 'dedup a keepall=t', [])).toThrow("Error in 'dedup' command");
  });
});
