import { rowsOf, runSpl } from '../../support/spl-host';

const events = [
  { _raw: 'x', a: '1' },
  { _raw: 'y', a: '2' },
];

describe('append', () => {
  it('puts the rows of the subsearch after the others, times not aligned (item 54)', () => {
    expect(rowsOf('x | table a | append [search y | eval b=5 | table a b]', events)).toEqual([
      { a: '1' },
      { a: '2', b: '5' },
    ]);
  });

  it('keeps at most maxout rows', () => {
    expect(rowsOf('x | table a | append maxout=1 [search * | table a]', events)).toHaveLength(2);
  });
});

describe('appendcols', () => {
  it('puts the fields of the subsearch beside the others, row by row', () => {
    expect(rowsOf('* | table a | appendcols [search * | eval b=a*2, a="z" | table a b]', events)).toEqual([
      { a: '1', b: '2' },
      { a: '2', b: '4' },
    ]);
  });

  it('replaces fields with override=true', () => {
    expect(rowsOf('* | table a | appendcols override=true [search y | table a]', events)).toEqual([
      { a: '2' },
      { a: '2' },
    ]);
  });
});

describe('appendpipe', () => {
  it('adds what a pipeline makes of the rows', () => {
    const search = '* | stats count by a | appendpipe [stats sum(count) AS count | eval a="all"]';
    expect(rowsOf(search, events)).toEqual([
      { a: '1', count: '1' },
      { a: '2', count: '1' },
      { a: 'all', count: '2' },
    ]);
  });
});

describe('addinfo', () => {
  it('adds range, id and start of the search', () => {
    const { rows } = runSpl('x | addinfo | table info_*', {
      events,
      context: { now: 100.5, range: { earliest: 5, latest: Infinity }, sid: 'me' },
    });
    expect(rows).toEqual([
      { info_min_time: '5.000', info_max_time: '+Infinity', info_sid: 'me', info_search_time: '100.500' },
    ]);
  });
});
