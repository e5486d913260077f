import { rowsOf } from '../../support/spl-host';

const events = [
  { _raw: 'main', _time: 10, id: '1', v: 'a', only: 'm' },
  { _raw: 'main', _time: 10, id: '2', v: 'b' },
  { _raw: 'main', _time: 10, v: 'c' },
  { _raw: 'sub', _time: 12, id: '1', v: 's1', w: 'w1' },
  { _raw: 'sub', _time: 5, id: '1', v: 's2', w: 'w2' },
  { _raw: 'sub', _time: 5, id: 'A', w: 'w3' },
];
const joined = (how: string): unknown =>
  rowsOf(`main | fields id v | join ${how} [search sub | fields id v w _time] | table id v w`, events);

describe('join', () => {
  it('keeps rows with a partner, takes the first one, and lets its fields win (item 54)', () => {
    expect(joined('id')).toEqual([{ id: '1', v: 's1', w: 'w1' }]);
  });

  it('keeps the own fields with overwrite=false', () => {
    expect(joined('overwrite=false id')).toEqual([{ id: '1', v: 'a', w: 'w1' }]);
  });

  it('keeps rows without a partner with type=outer or left', () => {
    expect(joined('type=outer id')).toEqual([{ id: '1', v: 's1', w: 'w1' }, { id: '2', v: 'b' }, { v: 'c' }]);
    expect(joined('type=left id')).toEqual(joined('type=outer id'));
  });

  it('gives one row for each partner with max=0', () => {
    expect(joined('max=0 id')).toEqual([
      { id: '1', v: 's1', w: 'w1' },
      { id: '1', v: 's2', w: 'w2' },
    ]);
  });

  it('looks at time with usetime=true', () => {
    expect(joined('usetime=true earlier=true id')).toEqual([{ id: '1', v: 's2', w: 'w2' }]);
    expect(joined('usetime=true earlier=false id')).toEqual([{ id: '1', v: 's1', w: 'w1' }]);
  });

  it('joins on the fields that both sides have where none is named', () => {
    const search = 'main | table id | join [search sub | table id w]';
    expect(rowsOf(search, events)).toEqual([{ id: '1', w: 'w1' }]);
  });

  it('joins fields of different names with left and right', () => {
    const search =
      'main | table id v | join left=L right=R where L.id=R.key [search sub | eval key=id | table key w]';
    expect(rowsOf(search, events)).toEqual([{ 'L.id': '1', 'L.v': 'a', 'R.key': '1', 'R.w': 'w1' }]);
  });
});
