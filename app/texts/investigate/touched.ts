import { _ } from '@splunk/ui-utils/i18n';

import { fillText } from '../fill-text';

/** The texts of the panels of names that an entity meets; counts are formatted already. */
export const touchedTexts = {
  account: {
    title: () => _('Accounts'),
    question: () => _('Which accounts does it meet?'),
    name: () => _('accounts'),
  },
  service: {
    title: () => _('Services'),
    question: () => _('Which services does it meet?'),
    name: () => _('services'),
  },
  client: {
    title: () => _('Clients'),
    question: () => _('Which clients does it meet?'),
    name: () => _('clients'),
  },
  kdc: {
    title: () => _('Domain controllers'),
    question: () => _('Which domain controllers does it meet?'),
    name: () => _('domain controllers'),
  },
  empty: () => _('None in this range.'),
  mostOf: (count: string) => fillText(_('The %(count)s names met most are listed.'), { count }),
  nameHead: () => _('Name'),
  refused: () => _('Refused'),
  granted: () => _('Granted'),
} as const;
