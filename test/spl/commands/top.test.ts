import * as fc from 'fast-check';
import type { Row } from '../../../src/spl/batch';
import { top } from '../../../src/spl/commands/top';
import { runCommand } from '../../support/run-command';

const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);

const CATEGORIES = [
  ...times(806, { categoryId: 'STRATEGY' }),
  ...times(493, { categoryId: 'ARCADE' }),
  ...times(367, { categoryId: 'TEE' }),
  ...times(348, { categoryId: 'ACCESSORIES' }),
  ...times(246, { categoryId: 'SIMULATION' }),
  ...times(245, { categoryId: 'SHOOTER' }),
  ...times(138, { categoryId: 'SPORTS' }),
];

describe('top, the documented examples', () => {
  it('gives count and percent, most frequent first (xyseries)', () => {
    expect(runCommand(top, 'top categoryId', CATEGORIES, { size: 1000 })).toEqual([
      { categoryId: 'STRATEGY', count: 806, percent: '30.495649' },
      { categoryId: 'ARCADE', count: 493, percent: '18.653046' },
      { categoryId: 'TEE', count: 367, percent: '13.885736' },
      { categoryId: 'ACCESSORIES', count: 348, percent: '13.166856' },
      { categoryId: 'SIMULATION', count: 246, percent: '9.307605' },
      { categoryId: 'SHOOTER', count: 245, percent: '9.269769' },
      { categoryId: 'SPORTS', count: 138, percent: '5.221339' },
    ]);
  });

  it('takes the last value in lexicographical order of equally frequent ones', () => {
    const rows = ['Alex', 'Kai', 'Morgan'].flatMap((user) =>
      ['Orlando', 'Dallas', 'Atlanta'].map((location) => ({ location, user })),
    );
    expect(runCommand(top, 'top limit=1 location by user', rows)).toEqual([
      { user: 'Alex', location: 'Orlando', count: 1, percent: '33.333333' },
      { user: 'Kai', location: 'Orlando', count: 1, percent: '33.333333' },
      { user: 'Morgan', location: 'Orlando', count: 1, percent: '33.333333' },
    ]);
  });

  it('leaves percent out and renames count (top 1 productName by categoryId)', () => {
    const rows = [...times(2, { productName: 'A', categoryId: 'x' }), { productName: 'B', categoryId: 'x' }];
    expect(runCommand(top, 'top 1 productName by categoryId showperc=f countfield=total', rows)).toEqual([
      { categoryId: 'x', productName: 'A', total: 2 },
    ]);
  });
});

describe('top', () => {
  it('counts rows that have all fields only', () => {
    const rows = [{ a: '1', b: '1' }, { a: '1' }, { b: '1' }];
    expect(runCommand(top, 'top a, b', rows)).toEqual([{ a: '1', b: '1', count: 1, percent: '100.000000' }]);
  });

  it('adds the rest as OTHER', () => {
    const rows = [...times(3, { a: 'x' }), { a: 'y' }, { a: 'z' }];
    expect(runCommand(top, 'top limit=1 useother=t otherstr=rest a', rows)).toEqual([
      { a: 'x', count: 3, percent: '60.000000' },
      { a: 'rest', count: 2, percent: '40.000000' },
    ]);
  });

  it('gives 10 rows unless told otherwise, all with limit=0', () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({ a: `v${index}` }));
    expect(runCommand(top, 'top a', rows)).toHaveLength(10);
    expect(runCommand(top, 'top limit=0 a', rows)).toHaveLength(12);
    expect(runCommand(top, 'top 11 a', rows)).toHaveLength(11);
  });

  it('adds up to the rows that have the field', () => {
    const row = fc.record(
      { a: fc.constantFrom('x', 'y', 'z', 'w') },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Row>;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), (rows, limit) => {
        const found = runCommand(top, `top limit=${limit} useother=t a`, rows);
        const total = found.reduce((sum, each) => sum + (each['count'] as number), 0);
        expect(total).toBe(rows.filter((each) => each['a'] !== undefined).length);
      }),
    );
  });

  it('refuses a count field that is also a field', () => {
    expect(() => runCommand(top, 'top count', [])).toThrow("The output field 'count' already exists");
  });

  it('refuses to run without fields or with an unknown option', () => {
    expect(() => runCommand(top, 'top 5', [])).toThrow("Error in 'top' command: No fields were specified.");
    expect(() => runCommand(top, 'top a showpercent=f', [])).toThrow("Error in 'top' command");
    expect(() => runCommand(top, 'top a by', [])).toThrow('The by clause names no field.');
  });
});
