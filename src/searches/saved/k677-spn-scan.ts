import { filtered, type SavedSearch } from '../saved-search';
import {
  clientName,
  firstNames,
  knownColumns,
  readableTimes,
  seen,
  table,
  withoutKnown,
} from './row-commands';

const ID = 'k677_spn_scan';

const COLUMNS = [
  'client',
  'services',
  'service_classes',
  'failures',
  'service_names',
  'account_names',
  'first_seen',
  'last_seen',
  'known_hidden',
  'known_notes',
];

/** One client asks for many services that do not exist. */
export const k677SpnScan: SavedSearch = {
  id: ID,
  question: 'Is somebody looking for service accounts?',
  description:
    'One client asks within an hour for many different services that do not exist (code 7), each only a few times. Reads refused service tickets only; failures marked as known are left out and counted. Code 7 is audited only where KdcExtraLogLevel has the bit 0x1.',
  falsePositives:
    'monitoring or inventory that has just learnt many wrong names, a terminal server whose users open many old links.',
  search: filtered(
    ID,
    '`kerberos_677`',
    'where failure_code="7" AND service!="-"',
    `eval ${clientName}, name=lower(service)`,
    ...withoutKnown('client'),
    'eventstats count AS asked by client, name',
    'where asked<=`k677_scan_repeats`',
    `stats dc(name) AS services, dc(service_class) AS service_classes, count AS failures, values(name) AS service_names, values(account) AS account_names, ${seen}, ${knownColumns} by client`,
    'where services>=`k677_scan_services`',
    'sort 0 - services',
    firstNames('service_names', 'account_names'),
    readableTimes('first_seen', 'last_seen'),
    table(COLUMNS),
  ),
  earliest: '-65m@m',
  latest: '-5m@m',
  cron: '12-59/15 * * * *',
  columns: COLUMNS,
  thresholds: [],
  sharedThresholds: ['k677_scan_services', 'k677_scan_repeats'],
  attack: ['T1558.003', 'T1087.002'],
  email: {
    subject: 'Kerberos 677: $result.client$ asked for $result.services$ services that do not exist',
    message:
      'Between $result.first_seen$ and $result.last_seen$ the client $result.client$ asked for tickets of $result.services$ services that do not exist. That is how tools look for service accounts before they try to crack their passwords.\n\nFind out which program and which user did so at that address, and look at the tickets that the same client did get.',
  },
  alert: {
    severity: 'high',
    entity: ['client'],
    silentFor: '4h',
    risk: {
      message: '$client$ asked for $services$ services that do not exist',
      objects: [{ field: 'client', type: 'system', score: 40 }],
    },
  },
};
