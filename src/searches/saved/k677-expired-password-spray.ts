import { filtered, type SavedSearch } from '../saved-search';
import { crowdByClient, crowdColumns, namedClient } from './crowd-commands';

const ID = 'k677_expired_password_spray';

/** Within a spray the domain controller says "expired": that password was right. */
export const k677ExpiredPasswordSpray: SavedSearch = {
  id: ID,
  question: 'Did a spray hit accounts whose old password somebody knows?',
  description:
    'A client that fails on many accounts within an hour is told for some of them that the password has expired (code 23). A domain controller says so only to somebody who gave the right old password. Judged by kerberos_triage; failures marked as known are left out and counted.',
  falsePositives: 'a terminal server or VPN gateway on the morning after many passwords expired.',
  search: filtered(
    ID,
    '`kerberos_triage`',
    'where cause_id="old-password-known"',
    namedClient,
    ...crowdByClient(),
  ),
  earliest: '-65m@m',
  latest: '-5m@m',
  cron: '10-59/15 * * * *',
  columns: crowdColumns,
  thresholds: [],
  sharedThresholds: ['k677_crowd_accounts', 'k677_crowd_window'],
  attack: ['T1110.003', 'T1078.002'],
  email: {
    subject: 'Kerberos 677: $result.client$ knows old passwords of $result.accounts$ accounts',
    message:
      'Among the many accounts that $result.client$ tried between $result.first_seen$ and $result.last_seen$, the password of $result.accounts$ had expired, and whoever it was gave the right old one: $result.account_names$.\n\nSet new passwords that do not resemble the old ones, look for logons with these accounts elsewhere, and find out who works at that address.',
  },
  alert: {
    severity: 'critical',
    entity: ['client'],
    silentFor: '4h',
    risk: {
      message: '$client$ knows old passwords of $accounts$ accounts',
      objects: [{ field: 'client', type: 'system', score: 70 }],
    },
  },
};
