import { filtered, type SavedSearch } from '../saved-search';
import { clientName, table } from './row-commands';

const ID = 'k677_monthly_trend';

const COLUMNS = [
  'month',
  'failures',
  'fix',
  'investigate',
  'ignore',
  'accounts',
  'services',
  'clients',
  'domain_controllers',
  'known_hidden',
];

/** Whether it gets better, month by month. */
export const k677MonthlyTrend: SavedSearch = {
  id: ID,
  question: 'Does it get better, month by month?',
  description:
    'Kerberos failures of the last six full months by month and verdict, with how many accounts, services, clients and domain controllers were concerned. Failures marked as known are left out and counted. Reads six months of failures; where that is too much, shorten its time range.',
  falsePositives:
    'months differ in length and in working days; a domain controller that was added or lost changes the numbers too.',
  search: filtered(
    ID,
    '`kerberos_failures`',
    `eval ${clientName}, month=strftime(_time, "%Y-%m"), counted=if(known="yes", null(), 1)`,
    'eval account=if(account="-" OR isnull(counted), null(), lower(account)), service=if(service="-" OR isnull(counted), null(), lower(service)), client=if(isnull(counted), null(), client), controller=if(isnull(counted), null(), lower(kdc))',
    'stats count(counted) AS failures, count(eval(counted=1 AND verdict="fix")) AS fix, count(eval(counted=1 AND verdict="investigate")) AS investigate, count(eval(counted=1 AND verdict="ignore")) AS ignore, dc(account) AS accounts, dc(service) AS services, dc(client) AS clients, dc(controller) AS domain_controllers, count(eval(known="yes")) AS known_hidden by month',
    'sort 0 month',
    table(COLUMNS),
  ),
  earliest: '-6mon@mon',
  latest: '@mon',
  cron: '35 4 1 * *',
  columns: COLUMNS,
  thresholds: [],
  sharedThresholds: [],
  attack: [],
  email: {
    subject: 'Kerberos 677: Kerberos failures month by month',
    message:
      'The table below shows the Kerberos failures of the last six full months: those to fix, those to investigate, and those that are expected. Failures that you marked as known are not among them; known_hidden says how many they were.',
  },
};
