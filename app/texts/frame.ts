import { _ } from '@splunk/ui-utils/i18n';

import type { EntityKind } from '../data/entity';
import type { FilterField } from '../data/page-state';
import { fillText } from './fill-text';

/** What the filters of a page are called, in front of their values. */
const filterNames: Readonly<Record<FilterField, () => string>> = {
  service: () => _('Service'),
  account: () => _('Account'),
  client: () => _('Client'),
  kdc: () => _('Domain controller'),
  code: () => _('Code'),
  cause: () => _('Cause'),
  verdict: () => _('Verdict'),
};

/** What a page can be about. */
const entityNames: Readonly<Record<EntityKind, () => string>> = {
  account: () => _('Account'),
  service: () => _('Service'),
  client: () => _('Client address'),
  kdc: () => _('Domain controller'),
};

/** How the field for the name of one is called. */
const entityFields: Readonly<Record<EntityKind, () => string>> = {
  account: () => _('Name of the account'),
  service: () => _('Name of the service'),
  client: () => _('Name of the client address'),
  kdc: () => _('Name of the domain controller'),
};

/** How often the searches may run anew, by seconds. */
const refreshChoices: Readonly<Record<string, () => string>> = {
  '0': () => _('off'),
  '60': () => _('1 minute'),
  '300': () => _('5 minutes'),
  '900': () => _('15 minutes'),
};

/** The texts of what stands around every page and panel. Counts are formatted already. */
export const frameTexts = {
  copy: () => _('Copy'),
  copied: () => _('Copied'),
  copyOf: (label: string, name: string) => fillText(_('%(label)s %(name)s'), { label, name }),
  selectAndCopy: () => _('Select the text and copy it'),
  skip: () => _('Skip to the panels'),
  copyLink: () => _('Copy link'),
  addressOfPage: () => _('The address of this page with its filters'),
  cannotBeShown: (what: string, message: string) =>
    fillText(_('%(what)s cannot be shown: %(message)s'), { what, message }),
  thisPanel: () => _('This panel'),
  thePicker: () => _('The time range picker'),
  timeRange: () => _('Time range'),
  loading: () => _('Loading'),
  retry: () => _('Retry'),
  openInSearch: () => _('Open in Search'),
  openNamed: (name: string) => fillText(_('Open in Search: %(name)s'), { name }),
  partial: (reason: string) => fillText(_('Partial: %(reason)s'), { reason }),
  searching: () => _('Searching'),
  progress: (percent: string, events: string) =>
    fillText(_('Searching: %(percent)s % done, %(events)s events read'), { percent, events }),
  pagesOfTheApp: () => _('Pages of the app'),
  refresh: () => _('Refresh'),
  refreshNow: () => _('Refresh now'),
  refreshChoice: (seconds: string) => refreshChoices[seconds]?.() ?? seconds,
  filters: () => _('Filters'),
  requests: () => _('Requests'),
  all: () => _('all'),
  nameContains: () => _('Account, service or client contains'),
  nameContainsExample: () => _('account, service or client'),
  filterName: (field: FilterField) => filterNames[field](),
  filter: (field: FilterField, value: string) =>
    fillText(_('%(filter)s: %(value)s'), { filter: filterNames[field](), value }),
  time: (window: string) => fillText(_('Time: %(window)s'), { window }),
  notNamed: () => _('not named'),
  whatToInvestigate: () => _('What to investigate'),
  lookAt: () => _('Look at'),
  entityName: (kind: EntityKind) => entityNames[kind](),
  nameOfEntity: (kind: EntityKind) => entityFields[kind](),
  wholeName: () => _('the whole name, as events print it'),
  investigate: () => _('Investigate'),
  view: () => _('View'),
  history: () => _('History'),
  compare: () => _('Compare'),
} as const;
