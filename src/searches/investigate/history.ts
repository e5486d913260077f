import type { PageJob } from '../page-job';

const REFUSED = [
  'at',
  'event_id',
  'request',
  'kdc',
  'account',
  'service',
  'client_ip',
  'client_port',
  'failure_code',
  'failure_name',
  'cause_id',
  'cause',
  'verdict',
  'known',
  'pattern',
];

/**
 * The jobs of the page Investigate about one account, service, client or domain controller. `{{refused}}` is
 * kerberos_triage and `{{granted}}` kerberos_events, each narrowed by the raw terms of the entity; `{{match}}` a
 * where clause on it. Times are epoch seconds, with fractions where the event has them.
 */
export const refusedHistory: PageJob = {
  id: 'refused-history',
  purpose: 'Each refused request of the entity with its cause, newest first.',
  search: ['{{refused}}', 'where {{match}}', 'eval at=_time', `table ${REFUSED.join(' ')}`].join(' | '),
  columns: REFUSED,
};

const GRANTED = [
  'at',
  'event_id',
  'request',
  'kdc',
  'account',
  'service',
  'client_ip',
  'client_port',
  'encryption_name',
];

/** How many granted tickets the page reads at most: the newest. */
const MOST_GRANTED = 20000;

/** The tickets that were granted: successes are many, so the search stops at the newest twenty thousand. */
export const grantedHistory: PageJob = {
  id: 'granted-history',
  purpose: 'Each granted ticket of the entity, newest first.',
  search: [
    '{{granted}}',
    'where outcome="success" AND {{match}}',
    `head ${MOST_GRANTED}`,
    'lookup kerberos_encryption_types encryption_type OUTPUT encryption_name',
    'eval at=_time',
    `table ${GRANTED.join(' ')}`,
  ].join(' | '),
  columns: GRANTED,
};
