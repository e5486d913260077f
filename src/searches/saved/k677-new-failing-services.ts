import { limitOf, type Threshold } from '../threshold';
import { filtered, type SavedSearch } from '../saved-search';
import { clientName, firstNames, knownColumns, readableTimes, table, withoutKnown } from './row-commands';

const ID = 'k677_new_failing_services';

const COLUMNS = [
  'service',
  'failure_name',
  'cause_id',
  'failures',
  'accounts',
  'clients',
  'client_names',
  'cause_action',
  'first_seen',
  'last_seen',
  'known_hidden',
  'known_notes',
];

const failures: Threshold = {
  name: 'k677_new_failing_services_failures',
  value: 5,
  description:
    'How often tickets of a service must be refused in a day, when none was in the two weeks before, to report it as new. Choose it above the mistyped names of a day.',
};

const history: Threshold = {
  name: 'k677_new_failing_services_history',
  value: 3,
  description:
    'For how many days before failures must have been collected before anything counts as new. Raise it after a long gap in the data.',
};

/** Services whose tickets are refused since yesterday. */
export const k677NewFailingServices: SavedSearch = {
  id: ID,
  question: 'Which services began to fail since yesterday?',
  description:
    'Services whose tickets were refused in the last 24 hours and not in the two weeks before, by code, where the cause is one to fix or to investigate. Reads two weeks of refused service tickets, once a day; failures marked as known are left out and counted.',
  falsePositives:
    'a service that is used once a month, a new computer whose name has not reached every domain controller yet.',
  search: filtered(
    ID,
    '`kerberos_677`',
    'where service!="-"',
    `eval ${clientName}, name=lower(service), who=lower(account)`,
    ...withoutKnown('name, failure_code'),
    'eventstats min(_time) AS watched_since',
    `stats count AS failures, dc(who) AS accounts, dc(client) AS clients, values(client) AS client_names, latest(service) AS service, latest(failure_name) AS failure_name, latest(cause_id) AS cause_id, latest(verdict) AS verdict, latest(cause_action) AS cause_action, min(_time) AS first_seen, max(_time) AS last_seen, min(watched_since) AS watched_since, ${knownColumns} by name, failure_code`,
    `where first_seen>=now()-86400 AND watched_since<=now()-86400*${limitOf(history)} AND failures>=${limitOf(failures)} AND verdict!="ignore"`,
    'sort 0 - failures',
    firstNames('client_names'),
    readableTimes('first_seen', 'last_seen'),
    table(COLUMNS),
  ),
  earliest: '-15d@d',
  latest: 'now',
  cron: '20 5 * * *',
  columns: COLUMNS,
  thresholds: [failures, history],
  sharedThresholds: [],
  attack: [],
  email: {
    subject: 'Kerberos 677: tickets of $result.service$ are refused since $result.first_seen$',
    message:
      'Tickets of the service $result.service$ were refused $result.failures$ times for $result.accounts$ accounts since $result.first_seen$ ($result.failure_name$), and not once in the two weeks before. Something changed then.\n\nWhat to do: $result.cause_action$',
  },
  alert: { severity: 'medium', entity: ['service', 'failure_name'], silentFor: '7d' },
};
