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

const ID = 'k677_roasting_refused';

const COLUMNS = [
  'client',
  'services',
  'failures',
  'service_names',
  'account_names',
  'failure_codes',
  'first_seen',
  'last_seen',
  'known_hidden',
  'known_notes',
];

/** One client is refused tickets of many services because it wants them in a form that can be cracked. */
export const k677RoastingRefused: SavedSearch = {
  id: ID,
  question: 'Is somebody asking for tickets whose passwords can be cracked, and being refused?',
  description:
    'One client is refused tickets of many services within an hour because of their encryption type (code 14), or because the name is that of a user without a service (code 27). Since the hardening of 2026 attempts at Kerberoasting with RC4 end so. Reads refused service tickets only; failures marked as known are left out and counted.',
  falsePositives:
    'a client that can do RC4 only, such as an old printer or appliance, and that uses many services; k677_rc4_hardening lists those.',
  search: filtered(
    ID,
    '`kerberos_677`',
    'where in(failure_code, "14", "27") AND service!="-" AND service_class!="krbtgt"',
    `eval ${clientName}, name=lower(service)`,
    ...withoutKnown('client'),
    'eventstats count AS asked by client, name',
    'where asked<=`k677_scan_repeats`',
    `stats dc(name) AS services, count AS failures, values(name) AS service_names, values(account) AS account_names, values(failure_code) AS failure_codes, ${seen}, ${knownColumns} by client`,
    'where services>=`k677_roasting_services`',
    'sort 0 - services',
    firstNames('service_names', 'account_names'),
    readableTimes('first_seen', 'last_seen'),
    table(COLUMNS),
  ),
  earliest: '-65m@m',
  latest: '-5m@m',
  cron: '14-59/15 * * * *',
  columns: COLUMNS,
  thresholds: [],
  sharedThresholds: ['k677_roasting_services', 'k677_scan_repeats'],
  attack: ['T1558.003'],
  email: {
    subject: 'Kerberos 677: $result.client$ was refused tickets of $result.services$ services',
    message:
      'Between $result.first_seen$ and $result.last_seen$ the client $result.client$ asked for tickets of $result.services$ services in a form that can be cracked, and was refused.\n\nFind out which program and which user did so at that address. Look at the tickets that the same client did get, and at the age of the passwords of those service accounts.',
  },
  alert: {
    severity: 'high',
    entity: ['client'],
    silentFor: '4h',
    risk: {
      message: '$client$ was refused RC4 tickets of $services$ services',
      objects: [{ field: 'client', type: 'system', score: 50 }],
    },
  },
};
