import type { Deviation } from './deviation';

/** Readings of the commands that bring in other searches. */
export const subsearchDeviations: readonly Deviation[] = [
  {
    id: 'appendcols-longer-subsearch',
    item: 54,
    documented: 'What becomes of rows of the subsearch beyond those of the search is not said.',
    here: 'They follow as rows of their own.',
    reason: 'undocumented',
    search: '| makeresults | eval a=1 | appendcols [| makeresults count=2 | eval b=2] | table a b',
    gives: { rows: [{ a: '1', b: '2' }, { b: '2' }] },
  },
  {
    id: 'join-aliases',
    item: 54,
    documented:
      'left= and right= name aliases; which fields carry them in the result is shown by example only.',
    here: 'All fields of both sides carry their alias, internal ones excepted.',
    reason: 'needs a live recording',
    search:
      '| makeresults | eval id=1, a=2 | fields - _time | join left=L right=R where L.id=R.id [| makeresults | eval id=1, b=3 | fields - _time] | transpose | fields column | sort column',
    gives: { rows: [{ column: 'L.a' }, { column: 'L.id' }, { column: 'R.b' }, { column: 'R.id' }] },
  },
  {
    id: 'return-of-one-row',
    item: 15,
    documented: 'return gives an expression; parentheses around a single row are not mentioned.',
    here: 'A single row stands without parentheses, several as (...) OR (...).',
    reason: 'needs a live recording',
    search: '| makeresults | eval a=1, b=2 | return a b | table search',
    gives: { rows: [{ search: 'a="1" b="2"' }] },
  },
  {
    id: 'format-of-a-multivalue',
    item: 15,
    documented: 'format has an option mvsep; how the values are put in parentheses is not said.',
    here: 'The values of a field stand in parentheses of their own, joined by OR.',
    reason: 'needs a live recording',
    search: '| makeresults | eval x=split("a,b",",") | fields x | fields - _time | format | table search',
    gives: { rows: [{ search: '( ( ( x="a" OR x="b" ) ) )' }] },
  },
  {
    id: 'savedsearch-times',
    item: 57,
    documented: 'Which time range a saved search runs over when savedsearch calls it is not clear.',
    here: 'That of the search that calls it, not its own.',
    reason: 'needs a live recording',
    search: '| savedsearch k677_recording_saved x="a b"',
    needs: {
      savedSearches: {
        k677_recording_saved:
          '| makeresults | eval x="a b" | search x="$x$" | addinfo | table x info_min_time info_max_time',
      },
    },
    gives: { rows: [{ x: 'a b', info_min_time: '1709200000.000', info_max_time: '1709294400.000' }] },
  },
];
