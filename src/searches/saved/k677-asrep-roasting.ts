import { limitOf, type Threshold } from '../threshold';
import { filtered, type SavedSearch } from '../saved-search';
import { clientName, firstNames, readableTimes, seen, table } from './row-commands';

const ID = 'k677_asrep_roasting';

const COLUMNS = [
  'client',
  'accounts',
  'tickets',
  'account_names',
  'encryption',
  'domain_controllers',
  'first_seen',
  'last_seen',
];

const accounts: Threshold = {
  name: 'k677_asrep_roasting_accounts',
  value: 1,
  description:
    'How many accounts must get a ticket without pre-authentication from one client within a quarter of an hour. Leave it at 1 where no account is set so; choose it above the number of such accounts that one of your systems uses.',
};

/** A client got tickets without pre-authentication: their passwords can be cracked at leisure. */
export const k677AsrepRoasting: SavedSearch = {
  id: ID,
  question: 'Did somebody get tickets for accounts that need no pre-authentication?',
  description:
    'A granted ticket-granting ticket (672 or 4768) with pre-authentication type 0 for a user account. Whoever asked can crack the password of the account offline. Reads every ticket-granting ticket of a quarter of an hour.',
  falsePositives:
    'accounts of old Unix or Java systems for which pre-authentication was switched off on purpose; switch it on again, or leave them out in the filter.',
  search: filtered(
    ID,
    '`kerberos_events("4768 OR 672")`',
    'where outcome="success" AND request="AS" AND preauth_type="0" AND account_type="user"',
    `eval ${clientName}, name=lower(account)`,
    'lookup kerberos_encryption_types encryption_type OUTPUT encryption_name',
    `stats dc(name) AS accounts, count AS tickets, values(name) AS account_names, values(encryption_name) AS encryption, values(kdc) AS domain_controllers, ${seen} by client`,
    `where accounts>=${limitOf(accounts)}`,
    'sort 0 - accounts',
    firstNames('account_names'),
    readableTimes('first_seen', 'last_seen'),
    table(COLUMNS),
  ),
  earliest: '-20m@m',
  latest: '-5m@m',
  cron: '1-59/15 * * * *',
  columns: COLUMNS,
  thresholds: [accounts],
  sharedThresholds: [],
  attack: ['T1558.004'],
  email: {
    subject: 'Kerberos 677: $result.client$ got tickets without pre-authentication',
    message:
      'Between $result.first_seen$ and $result.last_seen$ the client $result.client$ got tickets for $result.accounts$ accounts that need no pre-authentication: $result.account_names$. Their passwords can be cracked from these tickets.\n\nClear "Do not require Kerberos preauthentication" on those accounts, set new passwords for them, and find out who works at that address.',
  },
  alert: {
    severity: 'high',
    entity: ['client'],
    silentFor: '24h',
    risk: {
      message: '$client$ got tickets of $accounts$ accounts without pre-authentication',
      objects: [{ field: 'client', type: 'system', score: 50 }],
    },
  },
};
