import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from '../fill-text';

/** The texts of the list of what was marked as fixed; times are formatted already. */
export const fixedListTexts = {
  title: () => _('Marked as fixed'),
  question: () => _('Did anything that was fixed come back?'),
  empty: () => _('Nothing was marked.'),
  name: () => _('marks'),
  cause: () => _('Cause'),
  service: () => _('Service'),
  everyService: () => _('every service'),
  fixed: () => _('Fixed'),
  since: () => _('Since then'),
  cameBack: (time: string) => fillText(_('Came back: %(time)s'), { time }),
  notSeen: () => _('Not seen in this range'),
  next: () => _('Next'),
} as const;
