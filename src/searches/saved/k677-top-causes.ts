import { filtered, type SavedSearch } from '../saved-search';

const ID = 'k677_top_causes';

/** Which causes are behind the week's failures, most frequent first. */
export const k677TopCauses: SavedSearch = {
  id: ID,
  question: 'Which causes are behind the failures of the week?',
  description:
    'The causes of Kerberos failures in the last seven days, most frequent first, with verdict and action. Failures marked as known are left out and counted in known_hidden; known_notes says by which mark.',
  falsePositives:
    'causes are those of each event alone: a wrong password here may be a spray in kerberos_triage.',
  search: filtered(
    ID,
    '`kerberos_failures`',
    'eventstats count(eval(known="yes")) AS known_hidden, values(eval(if(known="yes", known_note, null()))) AS known_notes by cause_id',
    'where known="no"',
    'stats count, dc(account) AS accounts, dc(service) AS services, dc(client_ip) AS clients, min(_time) AS first_seen, max(_time) AS last_seen, max(known_hidden) AS known_hidden, values(known_notes) AS known_notes by cause_id, cause, verdict, cause_action',
    'sort 0 - count',
    'convert timeformat="%Y-%m-%d %H:%M:%S" ctime(first_seen) ctime(last_seen)',
  ),
  earliest: '-7d@d',
  latest: 'now',
  cron: '15 6 * * 1',
  columns: [
    'cause_id',
    'cause',
    'verdict',
    'cause_action',
    'count',
    'accounts',
    'services',
    'clients',
    'first_seen',
    'last_seen',
    'known_hidden',
    'known_notes',
  ],
  thresholds: [],
  sharedThresholds: [],
  attack: [],
  email: {
    subject: 'Kerberos 677: the causes of this week',
    message:
      'The table below shows why Kerberos requests were refused in the last seven days, most frequent causes first, and what to do about each.',
  },
};
