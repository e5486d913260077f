import { rare } from '../../../src/spl/commands/rare';
import { runCommand } from '../../support/run-command';

describe('rare', () => {
  const rows = ['a', 'a', 'a', 'b', 'b', 'c'].map((x) => ({ x }));

  it('gives the least frequent values first', () => {
    expect(runCommand(rare, 'rare x', rows)).toEqual([
      { x: 'c', count: 1, percent: '16.666667' },
      { x: 'b', count: 2, percent: '33.333333' },
      { x: 'a', count: 3, percent: '50.000000' },
    ]);
  });

  it('keeps as many as limit says', () => {
    expect(runCommand(rare, 'rare limit=1 x showperc=f', rows)).toEqual([{ x: 'c', count: 1 }]);
  });
});
