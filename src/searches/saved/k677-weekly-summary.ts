import { filtered, type SavedSearch } from '../saved-search';
import { clientName, readableTimes, table } from './row-commands';

const ID = 'k677_weekly_summary';

const COLUMNS = [
  'section',
  'cause_id',
  'cause',
  'verdict',
  'this_week',
  'last_week',
  'accounts',
  'services',
  'clients',
  'top_service',
  'cause_action',
  'first_seen',
  'last_seen',
  'known_hidden',
  'known_notes',
];

/** What the administrator should know on Monday morning. */
export const k677WeeklySummary: SavedSearch = {
  id: ID,
  question: 'What should I fix this week, what went away, what is new?',
  description:
    'The causes of Kerberos failures in the last seven full days beside the seven days before: what to investigate, what is new, what to fix, what went away, what is expected. Failures marked as known are left out and counted. Causes are those of each event alone; k677_password_spray and its neighbours judge with what happened around it.',
  falsePositives:
    'a cause is called new when a failure that happens once a month falls into this week, and gone when its users were on holiday.',
  search: filtered(
    ID,
    '`kerberos_failures`',
    `eval ${clientName}, this=if(_time>=relative_time(now(), "-7d@d"), 1, 0), k677_known=if(known="yes", 1, 0)`,
    'eval account=if(account="-" OR this=0 OR k677_known=1, null(), lower(account)), service=if(service="-" OR this=0 OR k677_known=1, null(), service), client=if(this=0 OR k677_known=1, null(), client), k677_time=if(k677_known=1, null(), _time)',
    'stats sum(eval(if(this=1 AND k677_known=0, 1, 0))) AS this_week, sum(eval(if(this=0 AND k677_known=0, 1, 0))) AS last_week, dc(account) AS accounts, dc(service) AS services, dc(client) AS clients, mode(service) AS top_service, min(k677_time) AS first_seen, max(k677_time) AS last_seen, sum(eval(if(this=1, k677_known, 0))) AS known_hidden, values(eval(if(known="yes", known_note, null()))) AS known_notes by cause_id, cause, verdict, cause_action',
    'eval section=case(this_week=0 AND last_week=0, "6 known", verdict="ignore", "5 expected", this_week=0, "4 went away", verdict="investigate", "1 to investigate", last_week=0, "2 new", true(), "3 to fix")',
    'sort 0 section, - this_week, - last_week',
    readableTimes('first_seen', 'last_seen'),
    table(COLUMNS),
  ),
  earliest: '-14d@d',
  latest: '@d',
  cron: '10 6 * * 1',
  columns: COLUMNS,
  thresholds: [],
  sharedThresholds: [],
  attack: [],
  email: {
    subject: 'Kerberos 677: the week in Kerberos failures',
    message:
      'The table below shows why Kerberos requests were refused in the last seven days, beside the seven days before. Begin at the top: what to investigate, what is new, what to fix; then what went away, and what is expected and needs nothing.\n\nThe column cause_action says what to do, known_hidden how many failures you marked as known.',
  },
};
