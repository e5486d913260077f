import type { Deviation } from './deviation';

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
];
