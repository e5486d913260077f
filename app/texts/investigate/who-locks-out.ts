import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from '../fill-text';

/** The texts of the panel "Who locks it out"; counts and times are formatted already. */
export const lockoutTexts = {
  title: () => _('Who locks it out'),
  question: () => _('Which clients try wrong passwords for the account, and when was it locked?'),
  empty: () => _('No event of the account in this range.'),
  none: () => _('No wrong password, no refusal of a locked account and no lockout in this range.'),
  notIndexed: () => _('No lockout (4740, 644) is indexed in this range.'),
  once: (time: string, machine: string) =>
    fillText(_('Locked out once, the last time %(time)s, called by %(machine)s.'), { time, machine }),
  often: (count: string, time: string, machine: string) =>
    fillText(_('Locked out %(count)s times, the last time %(time)s, called by %(machine)s.'), {
      count,
      time,
      machine,
    }),
  most: (client: string) => fillText(_('Most wrong passwords came from %(client)s.'), { client }),
  lookThere: () =>
    _('Look there for services, tasks, mapped drives, saved credentials and phones with the old password.'),
  name: () => _('clients'),
  client: () => _('Client, in order of the first try'),
  protocol: () => _('Protocol'),
  wrong: () => _('Wrong passwords'),
  revoked: () => _('Refused as revoked'),
  firstAndLast: () => _('First and last'),
} as const;
