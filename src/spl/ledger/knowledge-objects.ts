import type { Deviation } from './deviation';

/** Readings of macros, lookups and the fields of events. */
export const knowledgeObjectDeviations: readonly Deviation[] = [
  {
    id: 'macro-argument-escapes',
    item: 16,
    documented: 'An argument with commas stands in quotes; escapes within it are not described.',
    here: 'Only \\" becomes a quote; every other backslash stays.',
    reason: 'undocumented',
    search: '| makeresults | `k677_recording_set("\\"a\\\\\\\\b\\"")` | table x',
    needs: {
      macros: { 'k677_recording_set(1)': { args: ['value'], definition: 'eval x=$value$' } },
    },
    gives: { rows: [{ x: 'a\\\\b' }] },
  },
  {
    id: 'macro-unknown-with-arguments',
    item: 16,
    documented: 'The message for a macro that does not exist is not documented.',
    here: 'It names the macro with the number of its arguments.',
    reason: 'needs a live recording',
    search: '| makeresults | `k677_recording_nosuch(a, b)`',
    gives: {
      error: {
        kind: 'unknown-macro',
        message:
          "Error in 'SearchParser': The search specifies a macro 'k677_recording_nosuch(2)' that cannot be found.",
      },
    },
  },
  {
    id: 'lookup-of-a-multivalue',
    item: 65,
    documented: 'How a multivalue is looked up is not documented.',
    here: 'Each value is looked up; the outputs are multivalues.',
    reason: 'needs a live recording',
    search: '| makeresults | eval k=split("a,b,x",",") | lookup k677_recording.csv k OUTPUT v | table k v',
    needs: { tables: { 'k677_recording.csv': 'k,v\na,1\nb,2\nc,3\n' } },
    gives: { rows: [{ k: ['a', 'b', 'x'], v: ['1', '2'] }] },
  },
  {
    id: 'lookup-command-clears-outputs',
    item: 62,
    documented: 'The automatic lookup clears outputs where no row matches; of the command it is not said.',
    here: 'The command clears them too.',
    reason: 'needs a live recording',
    search:
      '| makeresults | eval k="x", v="before" | lookup k677_recording.csv k OUTPUT v | eval v=coalesce(v,"cleared") | table v',
    needs: { tables: { 'k677_recording.csv': 'k,v\na,1\nb,2\nc,3\n' } },
    gives: { rows: [{ v: 'cleared' }] },
  },
  {
    id: 'repeated-keys-of-an-event',
    item: 70,
    documented: 'Which value of a key that an event prints twice is kept is not documented.',
    here: 'The first.',
    reason: 'needs a live recording',
    search: 'index=* sourcetype=k677_recording k677_key=* | table k677_key',
    needs: { events: ['2024-02-29T09:46:40.000Z k677_key=one k677_key=two'] },
    gives: { rows: [{ k677_key: 'one' }] },
  },
];
