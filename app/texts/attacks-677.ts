import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from './fill-text';

/** The texts of the page Attack signals; counts are formatted already. */
export const attackTexts = {
  range: () => _('Range'),
  refused: () => _('refused requests'),
  granted: () => _('granted tickets'),
  seenOf: (seen: string, all: string) => fillText(_('%(seen)s of %(all)s signals seen'), { seen, all }),
  onlyThisRange: () => _('Only this range was read, and attacks are often found late:'),
  lookBack: (days: string) => fillText(_('look at the last %(days)s days'), { days }),
  seen: () => _('Signals seen'),
  seenQuestion: () => _('Is anybody attacking, from where, and whom?'),
  none: () =>
    _(
      'No sign of an attack in this range, as far as domain controllers report. Whether they do says the page',
    ),
  coverage: () => _('Coverage and set-up'),
  quietCount: (count: string) => fillText(_('%(count)s quiet'), { count }),
  quiet: () => _('Quiet'),
  quietQuestion: () => _('Which signals did not show?'),
  allSeen: () => _('None: every signal was seen.'),
  signals: () => _('quiet signals'),
  signal: () => _('Signal'),
  severity: () => _('Severity'),
  looksLike: () => _('What it would look like'),
  technique: () => _('Technique'),
  techniqueName: (name: string) => fillText(_('MITRE ATT&CK: %(name)s'), { name }),
  state: () => _('State'),
  quietState: () => _('quiet'),
  quietKnown: (count: string) => fillText(_('quiet; %(count)s known'), { count }),
  severityMeans: (severity: string) =>
    fillText(_('Severity %(severity)s, if it is what it looks like'), { severity }),
  events: (count: string, one: boolean) =>
    fillText(one ? _('%(count)s event') : _('%(count)s events'), { count }),
  one: {
    client: () => _('Client'),
    account: () => _('Account'),
    service: () => _('Service'),
    kdc: () => _('Domain controller'),
  },
  many: {
    client: (count: string) => fillText(_('%(count)s clients'), { count }),
    account: (count: string) => fillText(_('%(count)s accounts'), { count }),
    service: (count: string) => fillText(_('%(count)s services'), { count }),
    kdc: (count: string) => fillText(_('%(count)s domain controllers'), { count }),
  },
  investigate: (name: string) => fillText(_('Investigate %(name)s'), { name }),
  whatElse: () => _('What else looks like that'),
  moreKnown: (count: string) => fillText(_('%(count)s more are marked as known and not counted.'), { count }),
  evidence: () => _('Show the evidence'),
  openInSearch: () => _('Open in Search'),
} as const;
