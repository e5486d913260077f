import { pipe } from '../macro';
import type { SavedSearch } from '../saved-search';

/** Which service names nobody in the directory carries. */
export const k677UnknownServices: SavedSearch = {
  id: 'k677_unknown_services',
  description:
    'Service names (SPNs) that domain controllers did not find, code 7, in the last seven days: how often, by how many accounts and clients. Check each with setspn -Q.',
  search: pipe(
    '`kerberos_677`',
    'where failure_code="7"',
    'stats count, dc(account) AS accounts, dc(client_ip) AS clients, values(service_class) AS service_class, max(_time) AS last_seen by service',
    'sort 0 - count',
    'convert ctime(last_seen)',
  ),
  earliest: '-7d@d',
  latest: 'now',
  cron: '30 6 * * 1',
  columns: ['service', 'count', 'accounts', 'clients', 'service_class', 'last_seen'],
};
