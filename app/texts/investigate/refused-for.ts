import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from '../fill-text';

/** The texts of the panel "What it was refused for", marks of what was fixed included; counts and times are formatted already. */
export const refusedForTexts = {
  title: () => _('What it was refused for'),
  question: () => _('Which causes does the entity meet, for which services, and were they fixed?'),
  empty: () => _('Nothing was refused in this range.'),
  name: () => _('causes'),
  verdict: () => _('Verdict'),
  cause: () => _('Cause'),
  code: (code: string) => fillText(_('code %(code)s'), { code }),
  codes: (codes: string) => fillText(_('codes %(codes)s'), { codes }),
  codesHead: () => _('Codes'),
  service: () => _('Service'),
  refused: () => _('Refused'),
  accounts: () => _('Accounts'),
  clients: () => _('Clients'),
  trend: () => _('Trend'),
  firstAndLast: () => _('First and last'),
  fixed: () => _('Fixed?'),
  cameBack: (count: string) => fillText(_('Came back: %(count)s since the fix'), { count }),
  noneSince: () => _('Fixed; none since'),
  by: (time: string, who: string) => fillText(_('%(time)s by %(who)s'), { time, who }),
  beforeAndAfter: () => _('Before and after'),
  reopen: () => _('Reopen'),
  mark: () => _('Mark as fixed'),
  otherTime: () => _('At another time'),
  fixedAt: () => _('When it was fixed, as year-month-day hour:minute'),
  setTime: () => _('Set'),
  markWhy: () => _('From now on this page counts what comes back for this cause and service.'),
  open: () => _('not marked'),
} as const;
