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

const ID = 'k677_replay';

const COLUMNS = [
  'client',
  'failures',
  'accounts',
  'account_names',
  'service_names',
  'domain_controllers',
  'first_seen',
  'last_seen',
  'known_hidden',
  'known_notes',
];

const failures: Threshold = {
  name: 'k677_replay_failures',
  value: 5,
  description:
    'How many repeated requests one client must show within an hour. A network that doubles packets shows a few now and then; choose it above what your load balancers and wireless networks cause.',
};

/** One client sends requests that were sent before. */
export const k677Replay: SavedSearch = {
  id: ID,
  question: 'Is somebody sending recorded requests again?',
  description:
    'One client shows within an hour several requests that a domain controller has seen before (code 34). Reads failures only; failures marked as known are left out and counted.',
  falsePositives:
    'load balancers and networks that send packets twice, machines cloned with their state, clocks that were set back.',
  search: filtered(
    ID,
    '`kerberos_failures`',
    'where failure_code="34"',
    `eval ${clientName}, name=if(account="-", null(), lower(account))`,
    ...withoutKnown('client'),
    `stats count AS failures, dc(name) AS accounts, values(name) AS account_names, values(service) AS service_names, values(kdc) AS domain_controllers, ${seen}, ${knownColumns} by client`,
    `where failures>=${limitOf(failures)}`,
    'sort 0 - failures',
    firstNames('account_names', 'service_names'),
    readableTimes('first_seen', 'last_seen'),
    table(COLUMNS),
  ),
  earliest: '-65m@m',
  latest: '-5m@m',
  cron: '5-59/15 * * * *',
  columns: COLUMNS,
  thresholds: [failures],
  sharedThresholds: [],
  attack: ['T1550.003'],
  email: {
    subject: 'Kerberos 677: $result.client$ repeated $result.failures$ requests',
    message:
      'Between $result.first_seen$ and $result.last_seen$ domain controllers got $result.failures$ requests from $result.client$ that they had seen before.\n\nLook for event 4649 at the same time, for a load balancer or cloned machines behind that address. Investigate what remains.',
  },
  alert: {
    severity: 'medium',
    entity: ['client'],
    silentFor: '12h',
    risk: {
      message: '$client$ repeated $failures$ requests',
      objects: [{ field: 'client', type: 'system', score: 30 }],
    },
  },
};
