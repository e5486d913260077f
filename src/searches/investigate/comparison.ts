import type { PageJob } from '../page-job';

/**
 * Refused requests on two sides: `{{side}}` is an eval expression that says on which one a row lies (`a` or `b`, null
 * for neither). `kdcs` is how many domain controllers reported on that side. On demand.
 */
export const comparison: PageJob = {
  id: 'comparison',
  purpose: 'Refused requests by cause and service on the two sides of a comparison.',
  search: [
    '{{refused}}',
    'where {{match}}',
    'eval side={{side}}',
    'where isnotnull(side)',
    'eventstats dc(kdc) as kdcs by side',
    'stats count dc(account) as accounts dc(client_ip) as clients max(kdcs) as kdcs max(_time) as last by side cause_id cause verdict known service',
  ].join(' | '),
  columns: [
    'side',
    'cause_id',
    'cause',
    'verdict',
    'known',
    'service',
    'count',
    'accounts',
    'clients',
    'kdcs',
    'last',
  ],
};
