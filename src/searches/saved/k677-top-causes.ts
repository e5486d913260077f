import { pipe } from '../macro';
import type { SavedSearch } from '../saved-search';

/** Which causes are behind the week's failures, most frequent first. */
export const k677TopCauses: SavedSearch = {
  id: 'k677_top_causes',
  description:
    'The causes of Kerberos failures in the last seven days, most frequent first, with verdict and action. Failures marked as known are left out.',
  search: pipe(
    '`kerberos_failures`',
    'where known="no"',
    'stats count, dc(account) AS accounts, dc(service) AS services, dc(client_ip) AS clients, min(_time) AS first_seen, max(_time) AS last_seen by cause_id, cause, verdict, cause_action',
    'sort 0 - count',
    'convert ctime(first_seen) ctime(last_seen)',
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
  ],
};
