import { filtered, type SavedSearch } from '../saved-search';
import { crowdByClient, crowdColumns, namedClient } from './crowd-commands';

const ID = 'k677_password_spray';

/** One client tries few passwords on many accounts. */
export const k677PasswordSpray: SavedSearch = {
  id: ID,
  question: 'Is somebody trying a few passwords on many accounts?',
  description:
    'One client fails with wrong passwords on many accounts within an hour, and most of them do not succeed soon after. Judged by kerberos_triage, which reads granted tickets too; failures marked as known are left out and counted.',
  falsePositives:
    'a terminal server or VPN gateway after many passwords were changed at once, a monitoring system with old credentials of many accounts.',
  search: filtered(
    ID,
    '`kerberos_triage`',
    'where cause_id="password-spray"',
    namedClient,
    ...crowdByClient(),
  ),
  earliest: '-65m@m',
  latest: '-5m@m',
  cron: '4-59/15 * * * *',
  columns: crowdColumns,
  thresholds: [],
  sharedThresholds: ['k677_crowd_accounts', 'k677_crowd_window', 'k677_success_within'],
  attack: ['T1110.003'],
  email: {
    subject: 'Kerberos 677: password spray from $result.client$ on $result.accounts$ accounts',
    message:
      'Between $result.first_seen$ and $result.last_seen$ the client $result.client$ tried wrong passwords on $result.accounts$ accounts, $result.failures$ times in all.\n\nFind out which program and which user did so at that address, and stop it. Then look for accounts with which the same client succeeded, and set new passwords for them.',
  },
  alert: {
    severity: 'critical',
    entity: ['client'],
    silentFor: '4h',
    risk: {
      message: '$client$ tried wrong passwords on $accounts$ accounts',
      objects: [{ field: 'client', type: 'system', score: 60 }],
    },
  },
};
