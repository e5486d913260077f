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

const ID = 'k677_clock_skew_controllers';

const COLUMNS = [
  'domain_controller',
  'clients',
  'failures',
  'client_names',
  'failure_names',
  'first_seen',
  'last_seen',
  'known_hidden',
  'known_notes',
];

/** Domain controllers whose clock is wrong. */
export const k677ClockSkewControllers: SavedSearch = {
  id: ID,
  question: 'Which domain controllers have a wrong clock?',
  description:
    'Domain controllers that refused many clients within an hour because of the time (code 37, or 33 for tickets of the future), clients that no other domain controller refused so. Reads failures only; failures marked as known are left out and counted.',
  falsePositives:
    'the only domain controller of a site whose clients all have a wrong clock, such as machines resumed together.',
  search: filtered(
    ID,
    '`kerberos_failures`',
    'where in(failure_code, "33", "37")',
    `eval ${clientName}, domain_controller=kdc`,
    'eventstats dc(kdc) AS controllers_of_client by client',
    'where controllers_of_client=1',
    ...withoutKnown('domain_controller'),
    `stats dc(client) AS clients, count AS failures, values(client) AS client_names, values(failure_name) AS failure_names, ${seen}, ${knownColumns} by domain_controller`,
    'where clients>=`k677_controller_victims`',
    'sort 0 - clients',
    firstNames('client_names'),
    readableTimes('first_seen', 'last_seen'),
    table(COLUMNS),
  ),
  earliest: '-65m@m',
  latest: '-5m@m',
  cron: '17 * * * *',
  columns: COLUMNS,
  thresholds: [],
  sharedThresholds: ['k677_controller_victims'],
  attack: [],
  email: {
    subject: 'Kerberos 677: the clock of the domain controller $result.domain_controller$ is wrong',
    message:
      '$result.domain_controller$ refused $result.clients$ clients between $result.first_seen$ and $result.last_seen$ because of the time, and no other domain controller refused them. Its own clock is wrong, or that of the source it takes the time from.\n\nRun there: w32tm /query /status, then w32tm /resync /rediscover. Switch off time synchronisation by its hypervisor.',
  },
  alert: { severity: 'high', entity: ['domain_controller'], silentFor: '12h' },
};
