import { limitOf, type Threshold } from '../threshold';
import { filtered, type SavedSearch } from '../saved-search';
import { firstNames, knownColumns, readableTimes, seen, table, withoutKnown } from './row-commands';

const ID = 'k677_rc4_hardening';

const COLUMNS = [
  'service',
  'refusals',
  'kdc_events',
  'blocked',
  'warned',
  'keys_missing',
  'accounts',
  'account_names',
  'client_names',
  'domain_controllers',
  'next_step',
  'first_seen',
  'last_seen',
  'known_hidden',
  'known_notes',
];

const minimum: Threshold = {
  name: 'k677_rc4_hardening_minimum',
  value: 1,
  description:
    'How many refusals and events a service must have in a day to be listed. Leave it at 1 until the list is empty; raise it only to begin with the worst.',
};

/** The events of the KDC about encryption types: 14, 16, 26 and 27 of old, 201 to 209 since January 2026. */
const KDC_EVENTS =
  'in(event_id, "14", "16", "26", "27", "201", "202", "203", "204", "205", "206", "207", "208", "209")';

/** What to do, by the event that says most. */
const NEXT_STEP = [
  'case(match(ids, "20[2479]"), "Reset the password of the service account, so that it gets AES keys; twice if it is older than the domain\'s functional level 2008. Renew its key tables.",',
  'match(ids, "20[1368]"), "Update the client, or renew its key table with AES. Allowing RC4 for the service (0x3C) is an exception with an end date.",',
  'match(ids, "205"), "DefaultDomainSupportedEncTypes allows insecure types: remove it, or set it to 0x18.",',
  'match(ids, "14|26"), "Reset the password of the account that logs on, so that it gets AES keys.",',
  'match(ids, "16|27"), "Reset the password of the service account, so that it gets AES keys, and compare its supported types with those of the client.",',
  'true(), "Read the System log of the domain controller at that time: events 16, 27 and 201 to 209 say whether client or service lacks AES.")',
].join(' ');

/** Services and clients that cannot agree on an encryption type since RC4 is refused. */
export const k677Rc4Hardening: SavedSearch = {
  id: ID,
  question: 'What breaks, or will break, because RC4 is no longer allowed?',
  description:
    'Refused tickets of code 14 of the last 24 hours together with what the KDC wrote into the System log about encryption types (events 14, 16, 26, 27 and 201 to 209), by service; refused logons by the account that logs on. An event that names another form of the service is counted with the refusal that the same account got from the same client. Failures marked as known are left out and counted.',
  falsePositives:
    'AES asked of Windows 2003, which is refused and then repeated with another type; attempts at Kerberoasting, which k677_roasting_refused tells apart.',
  search: filtered(
    ID,
    '`kerberos_failures`',
    'where failure_code="14" AND delegation="no"',
    'eval name=if(request="TGS", lower(service), "logon of ".lower(account))',
    ...withoutKnown('name'),
    'fields _time, name, account, client_ip, kdc, known_hidden, known_notes',
    `append [search \`kerberos_system_events\` | where system_source="kdc" AND ${KDC_EVENTS} | eval kdc_event=event_id, name=if(in(event_id, "14", "26"), "logon of ".lower(account), lower(service)) | fields _time, name, account, client_ip, kdc, kdc_event]`,
    'eval requester=if(account="-" OR client_ip="-", null(), lower(account)." ".client_ip), client=if(client_ip="-", null(), client_ip), who=if(account="-", null(), lower(account))',
    'eventstats values(eval(if(isnull(kdc_event), name, null()))) AS refused_names by requester',
    'eval name=if(isnotnull(kdc_event) AND mvcount(refused_names)=1, refused_names, name)',
    `stats count(eval(isnull(kdc_event))) AS refusals, values(kdc_event) AS kdc_events, count(eval(in(kdc_event, "203", "204", "208", "209"))) AS blocked, count(eval(in(kdc_event, "201", "202", "205", "206", "207"))) AS warned, count(eval(in(kdc_event, "14", "16", "26", "27"))) AS keys_missing, dc(who) AS accounts, values(who) AS account_names, values(client) AS client_names, values(kdc) AS domain_controllers, ${seen}, ${knownColumns} by name`,
    `where refusals+blocked+warned+keys_missing>=${limitOf(minimum)}`,
    `eval service=name, ids=coalesce(mvjoin(kdc_events, " "), ""), next_step=${NEXT_STEP}`,
    'sort 0 - refusals, - blocked, - warned',
    firstNames('account_names', 'client_names'),
    readableTimes('first_seen', 'last_seen'),
    table(COLUMNS),
  ),
  earliest: '-24h@h',
  latest: '@h',
  cron: '25 6 * * *',
  columns: COLUMNS,
  thresholds: [minimum],
  sharedThresholds: [],
  attack: [],
  email: {
    subject: 'Kerberos 677: $result.service$ and the end of RC4: $result.refusals$ refusals',
    message:
      'In the last day tickets of $result.service$ were refused $result.refusals$ times because client and service have no encryption type in common. The KDC wrote $result.blocked$ events about blocked and $result.warned$ about future refusals.\n\nWhat to do: $result.next_step$',
  },
  alert: { severity: 'medium', entity: ['service'], silentFor: '3d' },
};
