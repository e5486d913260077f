import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from '../fill-text';

/** What was asked for and what came of it, in words. */
export const happeningTexts = {
  asked: {
    AS: () => _('logon'),
    TGS: () => _('service ticket'),
    PREAUTH: () => _('password check'),
    RENEWAL: () => _('renewal of a ticket'),
    NTLM: () => _('NTLM logon'),
    LOCKOUT: () => _('account lockout'),
  },
  request: () => _('request'),
  steps: {
    'locked-out': () => _('The account was locked.'),
    'ntlm-accepted': () => _('NTLM accepted the password.'),
    'ntlm-wrong-password': () => _('NTLM refused: wrong password.'),
    'ntlm-locked': () => _('NTLM refused: the account is locked.'),
    'ntlm-refused': () => _('NTLM refused.'),
  },
  encryptedWith: (encryption: string) => fillText(_('encrypted with %(encryption)s'), { encryption }),
  time: () => _('Time'),
  askedHead: () => _('Asked'),
  account: () => _('Account'),
  service: () => _('Service'),
  client: () => _('Client'),
  clientAndPort: (client: string, port: string) => fillText(_('%(client)s, port %(port)s'), { client, port }),
  kdc: () => _('Domain controller'),
  answer: () => _('Answer'),
  whatToDo: () => _('What to do about it'),
  compareHere: () => _('Compare before and after this moment'),
  whichProgram: () => _('Which program asked'),
  lookForIt: () => _('Look for it'),
  whereLooked: () =>
    _(
      'Searches connections (5156, Sysmon 3) of that port, two minutes around, in all indexes that you may read.',
    ),
  noConnection: () =>
    _(
      'No event 5156 and no Sysmon event 3 of that address and port is indexed in the two minutes around. Collect one of them from the clients, or look at the client itself.',
    ),
  program: () => _('Program'),
  user: () => _('User'),
  process: () => _('Process'),
  processOn: (id: string, computer: string) => fillText(_('%(id)s on %(computer)s'), { id, computer }),
} as const;
