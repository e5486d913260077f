import { filtered, type SavedSearch } from '../saved-search';
import { crowdByClient, crowdColumns, namedClient } from './crowd-commands';

const ID = 'k677_disabled_account_spray';

/** One client tries many accounts that are disabled, expired or locked. */
export const k677DisabledAccountSpray: SavedSearch = {
  id: ID,
  question: 'Is somebody working through a list of accounts, leavers included?',
  description:
    'One client asks for tickets of many accounts that are disabled, expired or locked (code 18) within an hour. Accounts that showed a wrong password in the same hour are left out: those were locked just then. Reads failures only; failures marked as known are left out and counted.',
  falsePositives:
    'a synchronisation or backup that walks over the mailboxes of leavers, a terminal server after many accounts were disabled or locked at once.',
  search: filtered(
    ID,
    '`kerberos_failures`',
    'where in(failure_code, "18", "24") AND request!="TGS" AND account_type="user"',
    namedClient,
    'eventstats count(eval(failure_code="24")) AS wrong_passwords by name',
    'where failure_code="18" AND wrong_passwords=0',
    ...crowdByClient('where accounts>=`k677_crowd_accounts`'),
  ),
  earliest: '-65m@m',
  latest: '-5m@m',
  cron: '6-59/15 * * * *',
  columns: crowdColumns,
  thresholds: [],
  sharedThresholds: ['k677_crowd_accounts'],
  attack: ['T1110.003', 'T1078.002'],
  email: {
    subject: 'Kerberos 677: $result.client$ tried $result.accounts$ disabled or locked accounts',
    message:
      'Between $result.first_seen$ and $result.last_seen$ the client $result.client$ asked for tickets of $result.accounts$ accounts that are disabled, expired or locked. Nobody logs on with so many of them by chance.\n\nFind out which program and which user did so at that address. Then look for accounts that the same client tried and that are active.',
  },
  alert: {
    severity: 'high',
    entity: ['client'],
    silentFor: '4h',
    risk: {
      message: '$client$ tried $accounts$ disabled or locked accounts',
      objects: [{ field: 'client', type: 'system', score: 50 }],
    },
  },
};
