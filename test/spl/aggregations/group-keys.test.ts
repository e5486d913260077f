import { groupKeys } from '../../../src/spl/aggregations/group-keys';

describe('groupKeys', () => {
  it('numbers combinations in order of appearance', () => {
    const keys = groupKeys(2);
    const { rows, groups } = keys.assign(
      [
        ['a', 'b', 'a', 'a'],
        ['1', '1', '1', '2'],
      ],
      4,
    );
    expect(rows).toBeUndefined();
    expect(Array.from(groups)).toEqual([0, 1, 0, 2]);
    expect([0, 1, 2].map(keys.key)).toEqual([
      ['a', '1'],
      ['b', '1'],
      ['a', '2'],
    ]);
  });

  it('takes values by dictionary as it takes the values', () => {
    const values = [null, 'a', '5', 5, 'b'];
    const codes = [4, 1, 0, 3, 2, 1, 4];
    const plain = groupKeys(2);
    const coded = groupKeys(2);
    const column = codes.map((code) => values[code] ?? null);
    for (const other of [['x', 'y', 'x', 'x', 'y', 'x', 'x'], column]) {
      expect(coded.assign([other, { codes, values }], 7)).toEqual(plain.assign([other, column], 7));
      expect(coded.assign([{ codes, values }, other], 7)).toEqual(plain.assign([column, other], 7));
    }
    expect(Array.from({ length: coded.size() }, (_, group) => coded.key(group))).toEqual(
      Array.from({ length: plain.size() }, (_, group) => plain.key(group)),
    );
  });

  it('goes on over batches', () => {
    const keys = groupKeys(1);
    keys.assign([['a']], 1);
    expect(Array.from(keys.assign([['b', 'a']], 2).groups)).toEqual([1, 0]);
  });

  it('gives rows without a value no group', () => {
    const keys = groupKeys(2);
    expect(Array.from(keys.assign([['a', null], undefined], 2).groups)).toEqual([-1, -1]);
    expect(keys.size()).toBe(0);
  });

  it('has one group for no fields, even without rows', () => {
    const keys = groupKeys(0);
    expect(keys.size()).toBe(1);
    expect(Array.from(keys.assign([], 2).groups)).toEqual([0, 0]);
  });

  it('has an entry for each combination of multivalues', () => {
    const keys = groupKeys(2);
    const { rows, groups } = keys.assign([[['a', 'b']], [['1', '2']]], 1);
    expect(Array.from(rows ?? [])).toEqual([0, 0, 0, 0]);
    expect(Array.from(groups).map(keys.key)).toEqual([
      ['a', '1'],
      ['a', '2'],
      ['b', '1'],
      ['b', '2'],
    ]);
  });
});
