import { rowsOf } from '../../support/spl-host';

describe('tail and reverse', () => {
  const rows = Array.from({ length: 12 }, (_, n) => ({ n: String(n) }));

  it('gives the last rows in reverse order (item 49)', () => {
    expect(rowsOf('* | tail 2', rows)).toEqual([{ n: '11' }, { n: '10' }]);
    expect(rowsOf('* | tail', rows)).toHaveLength(10);
  });

  it('turns all rows round', () => {
    expect(rowsOf('* | head 3 | reverse', rows)).toEqual([{ n: '2' }, { n: '1' }, { n: '0' }]);
  });
});
