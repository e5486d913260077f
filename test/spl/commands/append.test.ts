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

  it('widens the range that later commands see by its own with extendtimerange=true', () => {
    const range = { earliest: 86_400, latest: 172_800 };
    const seen = (options: string): unknown => {
      const search = `x | append ${options} [search earliest=0 latest=10 y] | stats count | addinfo`;
      const [row] = rowsOf(search, [], { context: { range } });
      return [row?.['info_min_time'], row?.['info_max_time']];
    };
    expect(seen('')).toEqual(['86400.000', '172800.000']);
    expect(seen('extendtimerange=true')).toEqual(['0.000', '172800.000']);
    expect(seen('extendtimerange=f')).toEqual(['86400.000', '172800.000']);
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
