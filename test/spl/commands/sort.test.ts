import * as fc from 'fast-check';
import type { Row } from '../../../src/spl/batch';
import { sort } from '../../../src/spl/commands/sort';
import { runCommand } from '../../support/run-command';

const values = (text: string, list: readonly (string | number | null)[]): unknown[] =>
  runCommand(
    sort,
    text,
    list.map((x, index): Row => (x === null ? { id: index } : { x, id: index })),
  ).map((row) => row['x'] ?? null);

describe('sort', () => {
  it('sorts numbers by size, in texts too', () => {
    expect(values('sort x', ['10', '9', '70', '100'])).toEqual(['9', '10', '70', '100']);
    expect(values('sort - x', ['9.1', '10.1'])).toEqual(['10.1', '9.1']);
  });

  it('sorts other texts lexicographically, upper case first', () => {
    expect(values('sort x', ['pz-05', 'SF-01', 'mb-07', 'BS-09', 'PZ-05', 'DC-02'])).toEqual([
      'BS-09',
      'DC-02',
      'PZ-05',
      'SF-01',
      'mb-07',
      'pz-05',
    ]);
    expect(values('sort -x', ['9.1.a', '10.1.a'])).toEqual(['9.1.a', '10.1.a']);
  });

  it('sorts IP addresses by their numbers', () => {
    expect(values('sort x', ['10.0.0.10', '10.0.0.9', '9.0.0.1'])).toEqual([
      '9.0.0.1',
      '10.0.0.9',
      '10.0.0.10',
    ]);
    expect(values('sort str(x)', ['10.0.0.10', '10.0.0.9'])).toEqual(['10.0.0.10', '10.0.0.9']);
    expect(values('sort -ip(x)', ['10.0.0.10', '10.0.0.9', '9.0.0.1'])).toEqual([
      '10.0.0.10',
      '10.0.0.9',
      '9.0.0.1',
    ]);
  });

  it('puts rows without a value last, ascending and descending', () => {
    expect(values('sort x', [null, '2', '1'])).toEqual(['1', '2', null]);
    expect(values('sort -x', [null, '2', '1'])).toEqual(['2', '1', null]);
  });

  it('binds each sign to the field after it', () => {
    const rows = [
      { a: '1', b: '1' },
      { a: '1', b: '2' },
      { a: '2', b: '1' },
    ];
    expect(runCommand(sort, 'sort -a, +b', rows)).toEqual([rows[2], rows[0], rows[1]]);
    expect(runCommand(sort, 'sort - a b', rows)).toEqual([rows[2], rows[0], rows[1]]);
    expect(runCommand(sort, 'sort a -str(b)', rows)).toEqual([rows[1], rows[0], rows[2]]);
  });

  it('reverses every field with desc', () => {
    expect(values('sort x desc', ['1', '3', '2'])).toEqual(['3', '2', '1']);
    expect(values('sort -x d', ['1', '3', '2'])).toEqual(['1', '2', '3']);
  });

  it('keeps as many rows as asked for', () => {
    expect(values('sort 1 -x', ['1', '3', '2'])).toEqual(['3']);
    expect(values('sort limit=2 x', ['1', '3', '2'])).toEqual(['1', '2']);
  });

  it('keeps 10,000 rows by default and all with 0', () => {
    const rows = Array.from({ length: 10050 }, (_, x) => ({ x }));
    expect(runCommand(sort, 'sort x', rows, { size: 5000 })).toHaveLength(10000);
    expect(runCommand(sort, 'sort 0 x', rows, { size: 5000 })).toHaveLength(10050);
    expect(runCommand(sort, 'sort x', rows, { size: 5000, limits: { sortRows: 7 } })).toHaveLength(7);
  });

  it('is a stable permutation', () => {
    const row = fc.record({ x: fc.constantFrom('a', 'b', '1', '10', '2') }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (list) => {
        const rows = list.map((each, id) => ({ ...each, id })) as unknown as Row[];
        const found = runCommand(sort, 'sort 0 str(x)', rows);
        expect(found.map((each) => each['id']).sort((a, b) => Number(a) - Number(b))).toEqual(
          rows.map((_, id) => id),
        );
        found.slice(1).forEach((each, index) => {
          const before = found[index] as Row;
          if (before['x'] === each['x']) expect(before['id'] as number).toBeLessThan(each['id'] as number);
        });
        expect(runCommand(sort, 'sort 0 str(x)', found)).toEqual(found);
      }),
    );
  });

  it('refuses to run without fields', () => {
    expect(() => runCommand(sort, 'sort 10', [])).toThrow('You must specify fields to sort.');
    expect(() => runCommand(sort, 'sort x order=up', [])).toThrow("Error in 'sort' command");
  });
});
