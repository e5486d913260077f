import { rowsOf } from '../../support/spl-host';

describe('fillnull', () => {
  it('fills every field that some row has with 0 (item 52)', () => {
    expect(rowsOf('* | fillnull', [{ a: '1' }, { b: '2' }])).toEqual([
      { a: '1', b: '0' },
      { a: '0', b: '2' },
    ]);
  });

  it('fills and creates the listed fields with a value (item 52)', () => {
    expect(rowsOf('* | fillnull value=NULL a c', [{ a: '1' }, { b: '2' }])).toEqual([
      { a: '1', c: 'NULL' },
      { b: '2', a: 'NULL', c: 'NULL' },
    ]);
  });
});
