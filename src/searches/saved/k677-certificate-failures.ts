import { limitOf, type Threshold } from '../threshold';
import { filtered, type SavedSearch } from '../saved-search';
import { clientName, firstNames, knownColumns, readableTimes, table, withoutKnown } from './row-commands';

const ID = 'k677_certificate_failures';

const COLUMNS = [
  'failure_code',
  'failure_name',
  'domain_controller',
  'failures',
  'mapping_events',
  'accounts',
  'account_names',
  'client_names',
  'cause',
  'cause_action',
  'first_seen',
  'last_seen',
  'known_hidden',
  'known_notes',
];

const minimum: Threshold = {
  name: 'k677_certificate_failures_minimum',
  value: 3,
  description:
    'How many refusals or warnings of one kind a domain controller must write within a day. Choose it above the number of cards that people leave at home or wear out.',
};

/** The events of the KDC that say that a certificate is not strongly mapped. */
const MAPPING =
  'append [search `kerberos_system_events` | where system_source="kdc" AND in(event_id, "39", "40", "41")';

/** Logons with certificates and smart cards that fail. */
export const k677CertificateFailures: SavedSearch = {
  id: ID,
  question: 'Do logons with certificates and smart cards fail, and why?',
  description:
    'Refusals of logons with certificates (codes 16 and 62 to 81) by code and domain controller within a day. Code 66 is shown together with the events 39, 40 and 41 that the KDC writes into the System log where a certificate is not strongly mapped; those count even where the logon is still allowed. Failures marked as known are left out and counted.',
  falsePositives:
    'expired cards that people try before they fetch a new one; tools that try certificate logon everywhere (code 16 from one client).',
  search: filtered(
    ID,
    '`kerberos_failures`',
    'where failure_code="16" OR (tonumber(failure_code)>=62 AND tonumber(failure_code)<=81 AND NOT in(failure_code, "67", "68", "69"))',
    `eval ${clientName}`,
    ...withoutKnown('failure_code, kdc'),
    'fields _time, failure_code, failure_name, kdc, account, client, cause_id, known_hidden, known_notes',
    `${MAPPING} | eval failure_code="66", cause_id="certificate-mapping-weak", mapping_event=event_id | fields _time, failure_code, kdc, account, cause_id, mapping_event]`,
    'eval who=if(account="-", null(), lower(account))',
    `stats count(eval(isnull(mapping_event))) AS failures, count(mapping_event) AS mapping_events, dc(who) AS accounts, values(who) AS account_names, values(client) AS client_names, min(_time) AS first_seen, max(_time) AS last_seen, latest(cause_id) AS cause_id, ${knownColumns} by failure_code, kdc`,
    'lookup kerberos_failure_codes failure_code OUTPUT failure_name',
    `where failures+mapping_events>=${limitOf(minimum)}`,
    'lookup kerberos_failure_causes cause_id OUTPUT cause, cause_action',
    'eval domain_controller=kdc',
    'sort 0 - failures',
    firstNames('account_names', 'client_names'),
    readableTimes('first_seen', 'last_seen'),
    table(COLUMNS),
  ),
  earliest: '-24h@m',
  latest: '-5m@m',
  cron: '18 */4 * * *',
  columns: COLUMNS,
  thresholds: [minimum],
  sharedThresholds: [],
  attack: ['T1649'],
  email: {
    subject: 'Kerberos 677: certificate logons fail at $result.domain_controller$ ($result.failure_name$)',
    message:
      '$result.domain_controller$ refused $result.failures$ logons with certificates between $result.first_seen$ and $result.last_seen$, and wrote $result.mapping_events$ warnings about certificates that are not strongly mapped. $result.accounts$ accounts are concerned.\n\nThe cause: $result.cause$\nWhat to do: $result.cause_action$',
  },
  alert: { severity: 'medium', entity: ['failure_code', 'domain_controller'], silentFor: '24h' },
};
