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

const ID = 'k677_forged_tickets';

const COLUMNS = [
  'account',
  'client',
  'failures',
  'failure_codes',
  'failure_names',
  'service_names',
  'domain_controllers',
  'first_seen',
  'last_seen',
  'known_hidden',
  'known_notes',
];

/** One account shows tickets that no domain controller made. */
export const k677ForgedTickets: SavedSearch = {
  id: ID,
  question: 'Is somebody showing tickets that no domain controller made?',
  description:
    'One account shows from one client, again and again within an hour, tickets that cannot be decrypted (31), were changed (41), were made with an old key (44) or are no longer accepted (20). Where many accounts fail so at one domain controller, its keys are the reason and nothing is raised; tickets between domains are left out too. Failures marked as known are left out and counted.',
  falsePositives:
    'a service name on the wrong account, stale DNS, a key table that was not renewed, a machine restored from a snapshot, tickets in caches after krbtgt was reset.',
  search: filtered(
    ID,
    '`kerberos_677`',
    'where in(failure_code, "20", "31", "41", "44") AND service_class!="krbtgt"',
    `eval ${clientName}, account=lower(account)`,
    'eventstats dc(account) AS accounts_there by kdc, failure_code',
    'where accounts_there<`k677_controller_victims`',
    ...withoutKnown('account, client'),
    `stats count AS failures, values(failure_code) AS failure_codes, values(failure_name) AS failure_names, values(service) AS service_names, values(kdc) AS domain_controllers, ${seen}, ${knownColumns} by account, client`,
    'where failures>=`k677_forged_failures`',
    'sort 0 - failures',
    firstNames('service_names'),
    readableTimes('first_seen', 'last_seen'),
    table(COLUMNS),
  ),
  earliest: '-65m@m',
  latest: '-5m@m',
  cron: '3-59/15 * * * *',
  columns: COLUMNS,
  thresholds: [],
  sharedThresholds: ['k677_forged_failures', 'k677_controller_victims'],
  attack: ['T1558.001', 'T1558.002'],
  email: {
    subject: 'Kerberos 677: tickets of $result.account$ from $result.client$ do not fit their keys',
    message:
      'Between $result.first_seen$ and $result.last_seen$ the account $result.account$ showed $result.failures$ tickets from $result.client$ that do not fit the keys of the domain ($result.failure_names$). They may be forged.\n\nCheck the service names with setspn -Q and setspn -X, and whether krbtgt was reset lately. If neither explains it, find out which program and user did so at that address.',
  },
  alert: {
    severity: 'high',
    entity: ['account', 'client'],
    silentFor: '12h',
    risk: {
      message: '$account$ showed $failures$ tickets from $client$ that do not fit the keys of the domain',
      objects: [
        { field: 'account', type: 'user', score: 50 },
        { field: 'client', type: 'system', score: 50 },
      ],
    },
  },
};
