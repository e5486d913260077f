import type { Deviation } from './deviation';
import { measuredByMockdr } from './evidence';

/** Readings of chart, timechart and bin. */
export const chartDeviations: readonly Deviation[] = [
  {
    id: 'chart-series-order',
    item: 43,
    documented: 'The order of the columns that a split makes is not documented.',
    here: 'Lexicographical by bytes, then OTHER, then NULL.',
    reason: 'needs a live recording',
    search:
      '| makeresults | eval c=split("10,9,b,B,a,none",",") | mvexpand c | eval c=if(c="none",null(),c), r="x" | chart count over r by c | transpose 1 | fields column',
    gives: {
      rows: ['r', '10', '9', 'B', 'a', 'b', 'NULL'].map((column) => ({ column })),
    },
  },
  {
    id: 'chart-empty-cells',
    item: 45,
    documented: 'What stands in a cell without events is not documented.',
    here: 'count gives 0, other functions give nothing.',
    reason: 'needs a live recording',
    search:
      '| makeresults count=2 | streamstats count as v | eval r=if(v=1,"x","y"), c=if(v=1,"a","b") | chart count sum(v) as s over r by c | fields r "count: a" "s: a"',
    gives: {
      rows: [
        { r: 'x', 'count: a': '1', 's: a': '1' },
        { r: 'y', 'count: a': '0' },
      ],
    },
  },
  {
    id: 'bin-week-alignment',
    item: 46,
    documented: 'On which day a span of a week begins is not documented.',
    here: 'On Sunday.',
    reason: 'needs a live recording',
    search:
      '| makeresults | eval _time=1709294400 | bin _time span=1w | eval day=strftime(_time,"%a") | table day',
    gives: { rows: [{ day: 'Sun' }] },
  },
  {
    id: 'bin-days-count-from-1970',
    item: 46,
    documented: 'Where spans of several days begin is not documented.',
    here: 'They count from 1 January 1970 in the zone of the search.',
    reason: 'undocumented',
    search:
      '| makeresults | eval _time=1709294400 | bin _time span=3d | eval day=strftime(_time,"%F") | table day',
    gives: { rows: [{ day: '2024-02-29' }] },
  },
  {
    id: 'bin-width-of-numbers',
    item: 46,
    documented: 'bins= is the greatest number of bins; how wide they become is not said.',
    here: 'The least power of ten that keeps within bins (100 where it is not given) and above minspan; at least 1 for whole numbers.',
    reason: 'needs a live recording',
    search:
      '| makeresults format=csv data="n\n1\n2\n3\n4" | eval a=n, b=n, c=n | bin a | bin b bins=2 | bin c minspan=3 | bin n span=0.5 | head 1 | table a b c n',
    gives: { rows: [{ a: '1-2', b: '0-10', c: '0-10', n: '1.0-1.5' }] },
    evidence: [
      measuredByMockdr(
        'test_pipeline_commands.py',
        'Of 1 to 4: without options 1-2, with bins=2 and with minspan=3 0-10, with span=0.5 1.0-1.5.',
      ),
    ],
  },
];
