import type { Deviation } from './deviation';
import { measuredByMockdr } from './evidence';

/** Readings of stats and its kin. */
export const statisticsDeviations: readonly Deviation[] = [
  {
    id: 'stats-group-order',
    item: 35,
    documented: 'The natural order of groups is described for very large outputs only.',
    here: 'Groups come by their keys: numbers by size, then texts by their bytes.',
    reason: 'needs a live recording',
    search: '| makeresults | eval k=split("10,9,b,B,a,100",",") | mvexpand k | stats count by k | fields k',
    gives: { rows: [{ k: '9' }, { k: '10' }, { k: '100' }, { k: 'B' }, { k: 'a' }, { k: 'b' }] },
    evidence: [
      measuredByMockdr(
        'test_spl_against_splunk.py',
        'stats count by host, and by host and action, come sorted by the by fields; numbers and letters together are not shown.',
      ),
    ],
  },
  {
    id: 'eventstats-without-key',
    item: 36,
    documented: 'What becomes of events without the by-field is not said for eventstats and streamstats.',
    here: 'They stay, without the aggregate.',
    reason: 'needs a live recording',
    search:
      '| makeresults count=3 | streamstats count as n | eval k=if(n=2,null(),"a") | eventstats sum(n) as total by k | streamstats sum(n) as running by k | table n k total running',
    gives: {
      rows: [
        { n: '1', k: 'a', total: '4', running: '1' },
        { n: '2' },
        { n: '3', k: 'a', total: '4', running: '4' },
      ],
    },
    evidence: [
      measuredByMockdr(
        'test_pipeline_commands.py',
        'eventstats and streamstats by a field that rows lack leave those rows as they are.',
      ),
    ],
  },
  {
    id: 'top-percent-denominator',
    item: 39,
    documented: 'top shows a percentage; of which events is not said.',
    here: 'Of the events that have the field.',
    reason: 'needs a live recording',
    search:
      '| makeresults count=4 | streamstats count as n | eval k=case(n<3,"a",n=3,"b") | top k | table k count percent',
    gives: {
      rows: [
        { k: 'a', count: '2', percent: '66.666667' },
        { k: 'b', count: '1', percent: '33.333333' },
      ],
    },
    evidence: [
      measuredByMockdr(
        'test_spl_against_splunk.py',
        'percent has six decimals always; a hidden _tc holds the total. Events without the field are not shown.',
      ),
    ],
  },
  {
    id: 'top-order-of-equals',
    item: 39,
    documented: 'The order of equally frequent values is not documented.',
    here: 'top has them in descending, rare in ascending lexicographical order.',
    reason: 'undocumented',
    search: '| makeresults | eval k=split("b,a,c",",") | mvexpand k | top k showperc=f showcount=f',
    gives: { rows: [{ k: 'c' }, { k: 'b' }, { k: 'a' }] },
  },
  {
    id: 'percentile-exact',
    item: 37,
    documented: 'perc<N> is estimated from a digest.',
    here: 'It is computed from all values, in proportion between the two nearest ones.',
    reason: 'needs a live recording',
    search:
      '| makeresults count=2000 | streamstats count as n | stats perc95(n) as p upperperc95(n) as upper exactperc95(n) as exact',
    gives: { rows: [{ p: '1900.05', upper: '1900.05', exact: '1901' }] },
    evidence: [
      measuredByMockdr(
        'test_spl_against_splunk.py',
        'Of 1 to 4 perc50 is 2.5 and p90 is 3.7, of 10 to 50 perc95 is 48: in proportion, for few values. Many values are not shown.',
      ),
    ],
  },
  {
    id: 'estdc-exact',
    item: 33,
    documented: 'estdc estimates the number of distinct values.',
    here: 'It counts them.',
    reason: 'needs a live recording',
    search: '| makeresults count=2000 | streamstats count as n | stats estdc(n) as n estdc_error(n) as off',
    gives: { rows: [{ n: '2000', off: '0' }] },
  },
  {
    id: 'dedup-multivalue',
    item: 40,
    documented: 'What dedup does with a multivalue is not documented.',
    here: 'The whole list of values is the key.',
    reason: 'undocumented',
    search:
      '| makeresults count=2 | streamstats count as n | eval k=if(n=1,split("a,b",","),split("a,c",",")) | dedup k | stats count',
    gives: { rows: [{ count: '2' }] },
  },
  {
    id: 'median-of-an-even-set',
    item: 37,
    documented: 'median of an even number of values approximates by the higher of the two in the middle.',
    here: 'The mean of the two; where it ends in an exact half, the half is rounded up.',
    reason: 'needs a live recording',
    search: '| makeresults format=csv data="g,v\na,1\na,2\nb,1\nb,4" | stats median(v) as m by g',
    gives: {
      rows: [
        { g: 'a', m: '2' },
        { g: 'b', m: '3' },
      ],
    },
    evidence: [
      measuredByMockdr(
        'test_stats_commands.py',
        'Nine sets: of 1 and 2 it is 2, of 1 and 4 it is 3, of 2 and 3 it is 3, of 10 to 60 it is 35, of 1.2 and 1.4 it is 1.3. The higher of the two would be 4, 40 and 1.4.',
      ),
      {
        source: 'https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Aggregatefunctions',
        says: 'An even number of values is approximated by the higher of two values.',
        weight: 'documentation',
      },
    ],
  },
  {
    id: 'extremes-of-numbers-and-texts',
    item: 33,
    documented:
      'min and max work on numbers if possible, otherwise on texts; numbers are said to stand before texts.',
    here: 'The numbers alone count; texts count where there is no number.',
    reason: 'needs a live recording',
    search: '| makeresults format=csv data="v\n1\na\n3" | stats max(v) as greatest min(v) as least',
    gives: { rows: [{ greatest: '3', least: '1' }] },
    evidence: [
      {
        source:
          'https://help.splunk.com/splunk-enterprise/spl-search-reference/9.4/statistical-and-charting-functions/aggregate-functions',
        says: 'Of the order of values: numbers before all other items, 1, 2, 4, 9, 100, a, b, c; but also 10, 100, 70, 9. By the first the greatest would be c.',
        weight: 'documentation',
      },
      measuredByMockdr('test_stats_commands.py', 'max of 1, a and 3 is 3; of a and b it is b.'),
    ],
  },
  {
    id: 'stats-with-nothing-to-compute',
    item: 35,
    documented: 'What stats gives where no aggregation has a value is not said.',
    here: 'Without by: no row; with by: rows of the keys alone. count and dc always have a value.',
    reason: 'needs a live recording',
    search: '| makeresults | stats sum(nosuch) as total',
    gives: { rows: [] },
    evidence: [
      measuredByMockdr(
        'test_stats_commands.py',
        'sum of texts without by gives no row, with by the keys; count(nosuch) and dc(nosuch) give 0.',
      ),
    ],
  },
];
