import { filtered, type SavedSearch } from '../saved-search';

const ID = 'k677_unknown_services';

/** Which service names nobody in the directory carries. */
export const k677UnknownServices: SavedSearch = {
  id: ID,
  question: 'Which service names are unknown to the directory?',
  description:
    'Service names (SPNs) that domain controllers did not find, code 7, in the last seven days, expected and known ones included: how often, by how many accounts and clients. k677_spn_repairs says what to do.',
  falsePositives: 'names that clients ask for by design, such as addresses and LOCALHOST, are among them.',
  search: filtered(
    ID,
    '`kerberos_677`',
    'where failure_code="7"',
    'stats count, dc(account) AS accounts, dc(client_ip) AS clients, values(service_class) AS service_class, max(_time) AS last_seen by service',
    'sort 0 - count',
    'convert timeformat="%Y-%m-%d %H:%M:%S" ctime(last_seen)',
  ),
  earliest: '-7d@d',
  latest: 'now',
  cron: '30 6 * * 1',
  columns: ['service', 'count', 'accounts', 'clients', 'service_class', 'last_seen'],
  thresholds: [],
  sharedThresholds: [],
  attack: [],
  email: {
    subject: 'Kerberos 677: service names that nobody carries',
    message:
      'The table below lists the service names that domain controllers did not find in the last seven days. Check each with setspn -Q.',
  },
};
