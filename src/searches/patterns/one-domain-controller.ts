import { limitOf, type Threshold } from '../threshold';
import type { Pattern } from './pattern';
import { inWindow } from './windows';

const victims: Threshold = {
  name: 'k677_controller_victims',
  value: 5,
  description:
    'How many clients (wrong clock) or accounts (wrong keys) must fail at one domain controller within k677_crowd_window to blame the controller and not them. Choose it above the number of bad clocks that you have at once.',
};

const askers: Threshold = {
  name: 'k677_replication_clients',
  value: 4,
  description:
    'How many clients must miss a service at one domain controller, and none elsewhere, before replication is blamed. With fewer it may be chance that all asked there.',
};

const replication: Threshold = {
  name: 'k677_replication_time',
  value: 10800,
  description:
    'Seconds after which a new name has reached every domain controller: the longest way between your sites, three hours with the defaults of one site link. Only what began and ended within it can be replication.',
};

/** Only one domain controller reports the failure: its clock, its keys, its copy of the directory. */
export const oneDomainController: Pattern = {
  id: 'one-domain-controller',
  thresholds: [victims, askers, replication],
  facts: [
    ...inWindow({ k677_client_kdcs: 'dc(kdc)' }, ['k677_client', 'failure_code']),
    ...inWindow(
      {
        k677_kdc_clients: 'dc(eval(if(k677_client_kdcs=1, k677_client, null())))',
        k677_kdc_accounts: 'dc(k677_account)',
      },
      ['kdc', 'failure_code'],
    ),
    'eventstats dc(kdc) as k677_service_kdcs, dc(k677_client) as k677_service_clients, min(_time) as k677_service_first, max(_time) as k677_service_last by k677_service, failure_code',
    'eventstats max(_time) as k677_kdc_last by kdc',
  ],
  holds: [
    {
      codes: ['7'],
      when: [
        `k677_service_kdcs=1 AND k677_service_clients>=${limitOf(askers)}`,
        `k677_service_last-k677_service_first<=${limitOf(replication)}`,
        `k677_kdc_last-k677_service_last>${limitOf(replication)}`,
      ].join(' AND '),
    },
    {
      codes: ['31'],
      when: `max(k677_kdc_clients, k677_kdc_accounts)>=${limitOf(victims)}`,
    },
    { codes: ['37'], when: `k677_client_kdcs=1 AND k677_kdc_clients>=${limitOf(victims)}` },
  ],
};
