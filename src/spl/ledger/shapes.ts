import type { Deviation } from './deviation';
import { measuredByMockdr } from './evidence';

/** Readings of the commands that change the shape of rows. */
export const shapeDeviations: readonly Deviation[] = [
  {
    id: 'rename-does-not-chain',
    item: 51,
    documented: 'Whether a later renaming of the same command sees an earlier one is not said.',
    here: 'All names are read before any is given.',
    reason: 'needs a live recording',
    search: '| makeresults | eval a="first", b="second" | rename a as b, b as c | table a b c',
    gives: { rows: [{ b: 'first', c: 'second' }] },
  },
  {
    id: 'rename-of-a-missing-field',
    item: 51,
    documented: 'What becomes of the target where the field to rename is missing is not said.',
    here: 'The target is removed.',
    reason: 'needs a live recording',
    search: '| makeresults | eval b=2 | rename nosuch as b | eval b=coalesce(b,"removed") | table b',
    gives: { rows: [{ b: 'removed' }] },
  },
  {
    id: 'mvexpand-of-a-missing-field',
    item: 53,
    documented: 'What mvexpand does with a row without the field is not said.',
    here: 'The row stays.',
    reason: 'needs a live recording',
    search: '| makeresults | mvexpand nosuch | stats count',
    gives: { rows: [{ count: '1' }] },
    evidence: [
      measuredByMockdr('test_pipeline_commands.py', 'mvexpand of a field that rows lack leaves them alone.'),
    ],
  },
  {
    id: 'makeresults-json-fields',
    item: 55,
    documented: 'makeresults format=json makes fields of the keys; _raw and _time are not mentioned.',
    here: '_raw holds the object and _time the time of the search; with format=csv there is neither.',
    reason: 'needs a live recording',
    search:
      '| makeresults format=json data="[{\\"a\\":1}]" | eval raw=if(isnull(_raw),"no","yes"), time=if(isnull(_time),"no","yes") | table a raw time',
    gives: { rows: [{ a: '1', raw: 'yes', time: 'yes' }] },
    evidence: [measuredByMockdr('test_eval_functions.py', 'Rows of format=json have _raw and _time.')],
  },
  {
    id: 'makeresults-json-nested-values',
    item: 55,
    documented:
      'makeresults format=json makes fields of the keys; arrays and objects as values are not mentioned.',
    here: 'They stay JSON text.',
    reason: 'needs a live recording',
    search: '| makeresults format=json data="[{\\"a\\":[1,2],\\"b\\":{\\"c\\":3}}]" | table a b',
    gives: { rows: [{ a: '[1,2]', b: '{"c":3}' }] },
    evidence: [measuredByMockdr('test_eval_functions.py', 'An array as a value stays as text.')],
  },
  {
    id: 'makeresults-csv-fields',
    item: 55,
    documented: 'makeresults format=csv makes fields of the columns; _raw and _time are not mentioned.',
    here: 'Neither is made.',
    reason: 'needs a live recording',
    search:
      '| makeresults format=csv data="a\n1" | eval raw=if(isnull(_raw),"no","yes"), time=if(isnull(_time),"no","yes") | table a raw time',
    gives: { rows: [{ a: '1', raw: 'no', time: 'no' }] },
    evidence: [
      measuredByMockdr('test_eval_functions.py', 'Rows of format=csv carry their own fields alone.'),
      {
        source: 'https://github.com/Aria-1429/custom-viz',
        says: 'A note says that such rows have _time in a dashboard of 10.4.2; it shows no search result.',
        weight: 'reported',
      },
    ],
  },
  {
    id: 'foreach-unsafe-field-names',
    item: 53,
    documented:
      'foreach puts the name of each field into a template; names with quotes or brackets are not mentioned.',
    here: 'A field whose name could break out of the template is skipped, with a message: names may come from events.',
    reason: 'undocumented',
    search:
      '| makeresults | eval "a\\"]b"=1, c=2 | fields - _time | foreach * [eval seen=mvappend(seen,"<<FIELD>>")] | table seen',
    gives: { rows: [{ seen: 'c' }] },
  },
  {
    id: 'spath-extraction-cutoff',
    item: 'documentation',
    documented:
      'Without a path, spath reads the first 5,000 characters (limits.conf, extraction_cutoff); what becomes of a value or an object that is cut there is not said.',
    here: 'The whole text is read.',
    reason: 'needs a live recording',
    search:
      '| makeresults | eval _raw="{\\"a\\":\\"".substr(replace(printf("%6000d", 1), " ", "x"), 1, 5500)."\\",\\"z\\":\\"last\\"}" | spath | table z',
    gives: { rows: [{ z: 'last' }] },
  },
  {
    id: 'transforming-results-are-cut',
    item: 'documentation',
    documented: 'maxresultrows limits results; which commands it holds for is spread over many pages.',
    here: 'The results of transforming and generating searches are cut at their end, with a message.',
    reason: 'needs a live recording',
    search: '| makeresults count=50001 | streamstats count as n',
    gives: { count: 50000 },
  },
  {
    id: 'table-of-no-field',
    item: 50,
    documented: 'table keeps the fields that are named; what it gives where none exists is not said.',
    here: 'As many rows as before, without values.',
    reason: 'needs a live recording',
    search: '| makeresults count=2 | table nosuch',
    gives: { count: 2 },
    evidence: [
      measuredByMockdr(
        'test_spl_against_splunk.py',
        'No rows, and the message No matching fields exist; a field that a command declared without giving it a value keeps the rows.',
      ),
    ],
  },
  {
    id: 'makeresults-unknown-option',
    item: 55,
    documented: 'The options of makeresults are listed; what others do is not said.',
    here: 'An unknown option is refused, as everywhere.',
    reason: 'needs a live recording',
    search: '| makeresults nosuch=1',
    gives: {
      error: { kind: 'syntax', message: "Error in 'makeresults' command: Invalid argument: 'nosuch=1'" },
    },
    evidence: [measuredByMockdr('test_eval_functions.py', 'It is ignored.')],
  },
];
