import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from './fill-text';

/** The texts of the page Investigate; counts and times are formatted already. */
export const investigateTexts = {
  partOfRange: () => _('part of the range'),
  fixedUnread: (message: string) =>
    fillText(_('What was marked as fixed cannot be read or changed: %(message)s'), { message }),
  controllerGrants: () => _('A domain controller grants very many tickets: only refused requests are read.'),
  readGranted: () => _('Read granted tickets as well'),
  grantedFiltered: () =>
    _('Granted tickets have no code, cause or verdict: with these filters only refused requests are read.'),
  serviceNames: () =>
    _(
      'Refused requests name the service that was asked for (HTTP/web), granted ones the account that runs it (WEB01$): look at both names.',
    ),
  withNeighbours: () =>
    _('Each refusal is judged with all its neighbours in time, as on the page 677 Analysis.'),
  withOwn: () =>
    _(
      'Each refusal is judged with those neighbours alone that name the same, which is faster on a long range.',
    ),
  judgeOwn: () => _('Judge with its own neighbours (faster)'),
  judgeAll: () => _('Judge with all neighbours (slower)'),
  start: () =>
    _(
      'Type an account, a service, a client address or a domain controller above, or choose one that was refused often.',
    ),
  startEmpty: () => _('No refused request in this range. Choose a longer one, or type a name above.'),
  noService: () => _('no service named'),
  noAccount: () => _('no account named'),
  noAddress: () => _('no address'),
  noName: () => _('no name'),
} as const;
