import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from './fill-text';

/** What the page says about answers of the search head, and about numbers. */
export const answerTexts = {
  stillRuns: (share: string) =>
    fillText(_('The search still runs, %(share)s done; the numbers grow.'), { share }),
  manyRows: (count: string) =>
    fillText(
      _(
        'The search gave %(count)s rows, of which Splunk hands on the first fifty thousand: old events or rare names are missing. Narrow the range or the filters.',
      ),
      { count },
    ),
  noReason: () => _('The search failed; Splunk gave no reason.'),
  noJob: () => _('Splunk did not name the search job.'),
  noAnswer: () => _('The Splunk server does not answer. Is the connection up?'),
  status: (status: string) => fillText(_('Splunk answered with status %(status)s.'), { status }),
  stillReading: (names: string) => fillText(_('Still reading: %(names)s.'), { names }),
  noChange: () => _('no change'),
  noneBefore: () => _('none before'),
  times: (count: string) => fillText(_('%(count)s times as many'), { count }),
  event: (id: string) => fillText(_('EventID.Net: event %(id)s'), { id }),
  webSearch: (words: string) => fillText(_('Search the web: %(words)s'), { words }),
} as const;
