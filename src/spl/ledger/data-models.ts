import type { Deviation } from './deviation';

/** Readings of tstats. */
export const dataModelDeviations: readonly Deviation[] = [
  {
    id: 'tstats-prefix-of-segments',
    item: 58,
    documented:
      'PREFIX() reads raw segments that begin with its text; whether pieces of a segment that end at a minor breaker count too is not said.',
    here: 'Whole segments alone, from one major breaker to the next, each once an event.',
    reason: 'needs a live recording',
    search: '| tstats count where index=* sourcetype=k677_recording by PREFIX(k677_key=)',
    needs: { events: ['2024-02-29T09:46:40.000Z k677_key=a:b,k677_key=a:b k677_key=c'] },
    gives: {
      rows: [
        { 'k677_key=': 'a:b', count: '1' },
        { 'k677_key=': 'c', count: '1' },
      ],
    },
  },
  {
    id: 'tstats-prefix-default-name',
    item: 58,
    documented: 'What a function of PREFIX() is called without AS is not said.',
    here: 'By the function and the prefix.',
    reason: 'needs a live recording',
    search: '| tstats max(PREFIX(k677_key=)) where index=* sourcetype=k677_recording',
    needs: { events: ['2024-02-29T09:46:40.000Z k677_key=7'] },
    gives: { rows: [{ 'max(k677_key=)': '7' }] },
  },
  {
    id: 'prestats-counts-rows',
    item: 'documentation',
    documented:
      'prestats=true is meant for a following stats; whether count without a field counts rows of a prestats that did not ask for it is not said.',
    here: 'It does: every row of prestats knows how many rows it stands for.',
    reason: 'undocumented',
    search: '| makeresults count=3 | eval a="x" | stats prestats=t dc(a) | stats count',
    gives: { rows: [{ count: '3' }] },
  },
  {
    id: 'tstats-unknown-data-model',
    item: 58,
    documented: 'The message for a data model that does not exist is not documented.',
    here: 'It names the model.',
    reason: 'needs a live recording',
    search: '| tstats count from datamodel=k677_recording_nosuch',
    gives: {
      error: {
        kind: 'runtime',
        message: "Error in 'DataModelEvaluator': Data model 'k677_recording_nosuch' was not found.",
      },
    },
  },
];
