import { filtered, type SavedSearch } from '../saved-search';
import { crowdByClient, crowdColumns, namedClient } from './crowd-commands';

const ID = 'k677_user_enumeration';

/** One client tries many user names that do not exist. */
export const k677UserEnumeration: SavedSearch = {
  id: ID,
  question: 'Is somebody finding out which user names exist?',
  description:
    'One client asks for tickets of many user names that do not exist (code 6) within an hour. Reads failures only; failures marked as known are left out and counted.',
  falsePositives:
    'a migration or a directory synchronisation with names of another domain, a mail gateway that tries the names of its senders, a vulnerability scan.',
  search: filtered(
    ID,
    '`kerberos_failures`',
    'where failure_code="6" AND request="AS" AND account_type="user"',
    namedClient,
    ...crowdByClient('where accounts>=`k677_crowd_accounts`'),
  ),
  earliest: '-65m@m',
  latest: '-5m@m',
  cron: '2-59/15 * * * *',
  columns: crowdColumns,
  thresholds: [],
  sharedThresholds: ['k677_crowd_accounts'],
  attack: ['T1087.002', 'T1589.002'],
  email: {
    subject: 'Kerberos 677: $result.client$ tried $result.accounts$ user names that do not exist',
    message:
      'Between $result.first_seen$ and $result.last_seen$ the client $result.client$ asked for tickets of $result.accounts$ user names that do not exist. That is how tools find out which names do.\n\nFind out which program and which user did so at that address. Then look for names that the same client tried and that do exist: a password spray may follow.',
  },
  alert: {
    severity: 'high',
    entity: ['client'],
    silentFor: '4h',
    risk: {
      message: '$client$ tried $accounts$ user names that do not exist',
      objects: [{ field: 'client', type: 'system', score: 40 }],
    },
  },
};
