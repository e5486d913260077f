import { filtered, type SavedSearch } from '../saved-search';
import {
  clientName,
  firstNames,
  knownColumns,
  readableTimes,
  seen,
  table,
  withoutKnown,
} from './row-commands';

const ID = 'k677_brute_force';

const COLUMNS = [
  'account',
  'failures',
  'clients',
  'client_names',
  'domain_controllers',
  'first_seen',
  'last_seen',
  'known_hidden',
  'known_notes',
];

/** Many passwords are tried on one account. */
export const k677BruteForce: SavedSearch = {
  id: ID,
  question: 'Is somebody trying many passwords on one account?',
  description:
    'One account gets very many wrong passwords within an hour, or wrong passwords from many clients, and not in the steady rhythm of an old saved password. Judged by kerberos_triage, which reads granted tickets too; failures marked as known are left out and counted.',
  falsePositives:
    'a service that retries an old password without pause, a person with many devices after a change of password.',
  search: filtered(
    ID,
    '`kerberos_triage`',
    'where cause_id="brute-force"',
    `eval ${clientName}, account=lower(account)`,
    ...withoutKnown('account'),
    `stats count AS failures, dc(client) AS clients, values(client) AS client_names, values(kdc) AS domain_controllers, ${seen}, ${knownColumns} by account`,
    'sort 0 - failures',
    firstNames('client_names'),
    readableTimes('first_seen', 'last_seen'),
    table(COLUMNS),
  ),
  earliest: '-65m@m',
  latest: '-5m@m',
  cron: '8-59/15 * * * *',
  columns: COLUMNS,
  thresholds: [],
  sharedThresholds: ['k677_brute_force_failures', 'k677_brute_force_clients', 'k677_crowd_window'],
  attack: ['T1110.001'],
  email: {
    subject: 'Kerberos 677: $result.failures$ wrong passwords on $result.account$',
    message:
      'Between $result.first_seen$ and $result.last_seen$ the account $result.account$ got $result.failures$ wrong passwords from $result.clients$ clients, not in the rhythm of an old saved password.\n\nFind out what runs at those addresses and stop it. See whether the account succeeded from one of them afterwards; if so, set a new password at once.',
  },
  alert: {
    severity: 'high',
    entity: ['account'],
    silentFor: '4h',
    risk: {
      message: '$account$ got $failures$ wrong passwords from $clients$ clients',
      objects: [{ field: 'account', type: 'user', score: 50 }],
    },
  },
};
