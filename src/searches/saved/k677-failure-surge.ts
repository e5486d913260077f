import { limitOf, type Threshold } from '../threshold';
import { filtered, type SavedSearch } from '../saved-search';
import { clientName, firstNames, knownColumns, table, withoutKnown } from './row-commands';

const ID = 'k677_failure_surge';

const COLUMNS = [
  'cause_id',
  'cause',
  'verdict',
  'failures',
  'usual',
  'times_usual',
  'domain_controllers',
  'client_names',
  'cause_action',
  'known_hidden',
  'known_notes',
];

const failures: Threshold = {
  name: 'k677_failure_surge_failures',
  value: 50,
  description:
    'How many failures of one cause an hour must have to be a surge at all. Choose it as what would make you look on a quiet day.',
};

const factor: Threshold = {
  name: 'k677_failure_surge_factor',
  value: 3,
  description:
    'How many times as many as in the same hour of the four weeks before, on average, there must be. Lower finds smaller surges and more busy Mondays.',
};

const weeks: Threshold = {
  name: 'k677_failure_surge_weeks',
  value: 2,
  description:
    'In how many of the four weeks before the same hour must have had any failures, so that there is something to compare with.',
};

/** The failures of the same hour some weeks ago, by cause. A subsearch has its own time range. */
const weekAgo = (week: number): string => {
  const end = week * 168;
  return `append [search earliest=-${end + 1}h@h latest=-${end}h@h \`kerberos_failures\` | where known="no" | stats count AS earlier by cause_id | eval week=${week}]`;
};

/** Far more failures of a cause than in the same hour of earlier weeks. */
export const k677FailureSurge: SavedSearch = {
  id: ID,
  question: 'Are there far more failures than in the same hour of earlier weeks?',
  description:
    'Causes with several times as many failures in the last full hour as in the same hour of the four weeks before. Reads five hours of failures, once an hour; failures marked as known are left out and counted.',
  falsePositives:
    'the first working day after holidays, a change of the clocks, a job that moved to another hour.',
  search: filtered(
    ID,
    '`kerberos_failures`',
    `eval ${clientName}`,
    ...withoutKnown('cause_id'),
    `stats count AS failures, values(client) AS client_names, values(kdc) AS domain_controllers, latest(cause) AS cause, latest(verdict) AS verdict, latest(cause_action) AS cause_action, ${knownColumns} by cause_id`,
    ...[1, 2, 3, 4].map(weekAgo),
    'eventstats dc(week) AS weeks',
    `stats sum(failures) AS failures, sum(earlier) AS earlier, max(weeks) AS weeks, values(client_names) AS client_names, values(domain_controllers) AS domain_controllers, values(cause) AS cause, values(verdict) AS verdict, values(cause_action) AS cause_action, ${knownColumns} by cause_id`,
    'eval earlier=coalesce(earlier, 0)',
    `where weeks>=${limitOf(weeks)} AND failures>=${limitOf(failures)} AND failures>=${limitOf(factor)}*earlier/weeks`,
    'eval usual=round(earlier/weeks, 1), times_usual=if(earlier=0, "new", tostring(round(failures*weeks/earlier, 1)))',
    'sort 0 - failures',
    firstNames('client_names'),
    table(COLUMNS),
  ),
  earliest: '-1h@h',
  latest: '@h',
  cron: '9 * * * *',
  columns: COLUMNS,
  thresholds: [failures, factor, weeks],
  sharedThresholds: [],
  attack: [],
  email: {
    subject:
      'Kerberos 677: $result.failures$ failures in an hour, usually $result.usual$ ($result.cause_id$)',
    message:
      'In the last full hour there were $result.failures$ failures of one cause; in the same hour of the weeks before there were $result.usual$ on average.\n\nThe cause: $result.cause$\nWhat to do: $result.cause_action$',
  },
  alert: { severity: 'medium', entity: ['cause_id'], silentFor: '12h' },
};
