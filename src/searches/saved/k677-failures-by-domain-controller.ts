import { filtered, type SavedSearch } from '../saved-search';

const ID = 'k677_failures_by_domain_controller';

/** How many failures each domain controller wrote, day by day. */
export const k677FailuresByDomainController: SavedSearch = {
  id: ID,
  question: 'How many failures does each domain controller write, day by day?',
  description:
    'Kerberos failures of the last thirty days by domain controller and day, failures marked as known included. One that stands out, or falls silent, is worth a look.',
  falsePositives: 'clients prefer the domain controllers of their site, so large sites show more.',
  search: filtered(ID, '`kerberos_failures`', 'timechart span=1d limit=0 count by kdc'),
  earliest: '-30d@d',
  latest: 'now',
  cron: '45 6 * * *',
  columns: ['_time'],
  thresholds: [],
  sharedThresholds: [],
  attack: [],
  email: {
    subject: 'Kerberos 677: failures by domain controller',
    message:
      'The table below shows how many Kerberos failures each domain controller wrote on each of the last thirty days. Look at one that stands out, or that falls silent.',
  },
};
