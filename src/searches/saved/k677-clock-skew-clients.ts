import { limitOf, type Threshold } from '../threshold';
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

const ID = 'k677_clock_skew_clients';

const COLUMNS = [
  'client',
  'failures',
  'account_names',
  'domain_controllers',
  'first_seen',
  'last_seen',
  'known_hidden',
  'known_notes',
];

const failures: Threshold = {
  name: 'k677_clock_skew_clients_failures',
  value: 3,
  description:
    'How often within an hour a client must be refused for its clock. One or two refusals correct themselves: Windows takes the time of the domain controller from them.',
};

/** Clients whose clock is wrong. */
export const k677ClockSkewClients: SavedSearch = {
  id: ID,
  question: 'Which clients have a wrong clock?',
  description:
    'Clients that were refused several times within an hour because their clock differs too much (code 37). Where many clients are refused by one domain controller and by no other, its own clock is wrong: see k677_clock_skew_controllers. Reads failures only; failures marked as known are left out and counted.',
  falsePositives: 'a computer that woke up from a long sleep, a virtual machine just resumed.',
  search: filtered(
    ID,
    '`kerberos_failures`',
    'where failure_code="37"',
    `eval ${clientName}`,
    'eventstats dc(kdc) AS controllers_of_client by client',
    'eventstats dc(eval(if(controllers_of_client=1, client, null()))) AS clients_of_controller by kdc',
    'where controllers_of_client>1 OR clients_of_controller<`k677_controller_victims`',
    ...withoutKnown('client'),
    `stats count AS failures, values(account) AS account_names, values(kdc) AS domain_controllers, ${seen}, ${knownColumns} by client`,
    `where failures>=${limitOf(failures)}`,
    'sort 0 - failures',
    firstNames('account_names'),
    readableTimes('first_seen', 'last_seen'),
    table(COLUMNS),
  ),
  earliest: '-65m@m',
  latest: '-5m@m',
  cron: '16 * * * *',
  columns: COLUMNS,
  thresholds: [failures],
  sharedThresholds: ['k677_controller_victims'],
  attack: [],
  email: {
    subject: 'Kerberos 677: the clock of $result.client$ is wrong',
    message:
      'Domain controllers refused $result.client$ $result.failures$ times between $result.first_seen$ and $result.last_seen$ because its clock differs from theirs by more than the Kerberos policy allows.\n\nOn Windows run there: w32tm /resync /rediscover. On Linux, appliances and hypervisors check their time source.',
  },
  alert: { severity: 'low', entity: ['client'], silentFor: '24h' },
};
