import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from '../fill-text';

/** The texts of the panel "What happened, newest first"; counts and times are formatted already. */
export const sequenceTexts = {
  title: () => _('What happened, newest first'),
  question: () => _('Which requests were granted and refused, in which order?'),
  empty: () =>
    _(
      'Nothing was granted or refused in this range. Names are compared as a whole, letters in either case: check the spelling, or choose a longer range.',
    ),
  name: () => _('lines'),
  time: () => _('Time'),
  since: () => _('Since'),
  times: () => _('Times'),
  outcome: () => _('Outcome'),
  what: () => _('What'),
  why: () => _('Why'),
  verdict: () => _('Verdict'),
  kdc: () => _('Domain controller'),
  account: () => _('Account'),
  service: () => _('Service'),
  client: () => _('Client'),
  code: () => _('Code'),
  row: (outcome: string, asked: string) => fillText(_('%(outcome)s, %(asked)s'), { outcome, asked }),
  timesSince: (count: string, time: string) => fillText(_('%(count)s times since %(time)s'), { count, time }),
  askedFor: () => _('%(asked)s for %(service)s'),
  askedBy: () => _('asked by %(account)s'),
  from: () => _('from %(client)s'),
  newest: (count: string) => fillText(_('The newest %(count)s events are listed.'), { count }),
  showBefore: () => _('Show what came before'),
} as const;
