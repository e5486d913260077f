import type { Deviation } from './deviation';
import { measuredByMockdr } from './evidence';

/** Readings of the search command and its expressions. */
export const searchExpressionDeviations: readonly Deviation[] = [
  {
    id: 'search-number-equality',
    item: 9,
    documented: 'The search command compares a field with a number; whether 200 equals 200.0 is not said.',
    here: 'Two plain decimal numbers are equal where their values are; 2e2 is a text.',
    reason: 'needs a live recording',
    search: '| makeresults | eval x=split("200,200.0,0200,2e2",",") | mvexpand x | search x=200 | table x',
    gives: { rows: [{ x: '200' }, { x: '200.0' }, { x: '0200' }] },
  },
  {
    id: 'search-multivalue-any',
    item: 11,
    documented: 'How a search comparison reads a multivalue is not documented.',
    here: 'It holds where any value passes, for != too.',
    reason: 'undocumented',
    search:
      '| makeresults | eval x=split("a,b",",") | eval equal=if(searchmatch("x=a"),"holds","fails"), unequal=if(searchmatch("x!=a"),"holds","fails"), absent=if(searchmatch("NOT x=a"),"holds","fails") | table equal unequal absent',
    gives: { rows: [{ equal: 'holds', unequal: 'holds', absent: 'fails' }] },
  },
  {
    id: 'search-term-wildcard-reach',
    item: 5,
    documented:
      'A wildcard stands for any characters of a term; how far it reaches over breakers is not said.',
    here: 'An asterisk in an unquoted term stops at major breakers and passes minor ones.',
    reason: 'needs a live recording',
    search:
      '| makeresults | eval _raw="alpha(beta)gamma one.two.three" | eval major=if(searchmatch("alpha*gamma"),"passes","stops"), minor=if(searchmatch("one*three"),"passes","stops") | table major minor',
    gives: { rows: [{ major: 'stops', minor: 'passes' }] },
  },
  {
    id: 'search-term-without-raw',
    item: 14,
    documented: 'A term after the first pipe filters rows; what it reads in rows without _raw is not said.',
    here: 'It is looked for in all fields whose names do not begin with an underscore.',
    reason: 'undocumented',
    search: '| makeresults | eval x="a needle here" | search needle | stats count',
    gives: { rows: [{ count: '1' }] },
  },
  {
    id: 'search-empty-value-exists',
    item: 7,
    documented: 'field=* finds events that have the field; whether an empty text counts is not said.',
    here: 'An empty text is a value: field=* finds it.',
    reason: 'needs a live recording',
    search: '| makeresults | eval x="" | search x=* | stats count',
    gives: { rows: [{ count: '1' }] },
    evidence: [
      measuredByMockdr(
        'test_stats_commands.py',
        'An empty text is a value for count and values; an empty cell of inline CSV is none. The search command is not shown.',
      ),
    ],
  },
  {
    id: 'search-inline-earliest-keeps-latest',
    item: 13,
    documented: 'earliest= in a search overrides the time range picker.',
    here: 'It replaces the earliest bound alone; the latest bound of the request stays.',
    reason: 'needs a live recording',
    search:
      'index=k677_none earliest=1709290000 | stats count | addinfo | fields info_min_time info_max_time',
    gives: { rows: [{ info_min_time: '1709290000.000', info_max_time: '1709294400.000' }] },
  },
  {
    id: 'search-time-span',
    item: 13,
    documented: 'searchtimespandays= searches within so many days; where they begin is not said.',
    here: 'They begin at starttime=, or else end at endtime= or now.',
    reason: 'needs a live recording',
    search:
      'index=k677_none starttime="03/01/2024:00:00:00" searchtimespandays=1 | stats count | addinfo | eval days=(info_max_time-info_min_time)/86400 | fields days',
    gives: { rows: [{ days: '1' }] },
  },
  {
    id: 'search-inverted-bounds',
    item: 13,
    documented: 'What becomes of a search whose earliest= is later than its latest= is not said.',
    here: 'It finds nothing.',
    reason: 'needs a live recording',
    search: 'index=k677_none earliest=1709290000 latest=1709280000 | stats count',
    gives: { rows: [{ count: '0' }] },
    evidence: [
      measuredByMockdr(
        'test_time_modifiers.py',
        'It fails: Unable to parse the search: Invalid time bounds in search, with both times; equal bounds are accepted.',
      ),
    ],
  },
];
