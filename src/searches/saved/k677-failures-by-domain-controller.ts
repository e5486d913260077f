import { pipe } from '../macro';
import type { SavedSearch } from '../saved-search';

/** How many failures each domain controller wrote, day by day. */
export const k677FailuresByDomainController: SavedSearch = {
  id: 'k677_failures_by_domain_controller',
  description:
    'Kerberos failures of the last thirty days by domain controller and day. One that stands out, or falls silent, is worth a look.',
  search: pipe('`kerberos_failures`', 'timechart span=1d limit=0 count by kdc'),
  earliest: '-30d@d',
  latest: 'now',
  cron: '45 6 * * *',
  columns: ['_time'],
};
