/**
 * The parts of `kerberos_normalise`: from the raw text of an event to fields that no other extraction is
 * needed for. Temporary fields begin with `k677_` and are removed at the end.
 */

/** Where a value stands: XML data names, and the labels of the text in every era. */
interface Place {
  readonly field: string;
  readonly xml: readonly string[];
  readonly labels: readonly string[];
}

const PLACES: readonly Place[] = [
  { field: 'k677_account', xml: ['TargetUserName'], labels: ['Account Name', 'User Name'] },
  {
    field: 'k677_realm',
    xml: ['TargetDomainName'],
    labels: ['Account Domain', 'User Domain', 'Supplied Realm Name', 'Domain'],
  },
  { field: 'k677_service', xml: ['ServiceName'], labels: ['Service Name'] },
  { field: 'k677_code', xml: ['Status'], labels: ['Failure Code', 'Result Code'] },
  { field: 'k677_options', xml: ['TicketOptions'], labels: ['Ticket Options'] },
  { field: 'k677_etype', xml: ['TicketEncryptionType'], labels: ['Ticket Encryption Type'] },
  { field: 'k677_preauth', xml: ['PreAuthType'], labels: ['Pre-Authentication Type'] },
  { field: 'k677_client', xml: ['IpAddress'], labels: ['Client Address'] },
  { field: 'k677_port', xml: ['IpPort'], labels: ['Client Port'] },
  { field: 'k677_transited', xml: ['TransmittedServices'], labels: ['Transited Services'] },
];

/** All labels of the texts; a label that follows another on one line begins a value of its own. */
const LABELS: readonly string[] = [
  ...PLACES.flatMap(({ labels }) => labels.filter((label) => label !== 'Domain')),
  'User ID',
  'Service ID',
  'Security ID',
  'Logon GUID',
  'Certificate Issuer Name',
  'Certificate Serial Number',
  'Certificate Thumbprint',
];

/**
 * One value by `rex`: after `<Data Name=X>` up to the next tag, after `Label:` up to the end of the line.
 * The quotes around a name may be of either kind, hence the dots. The look-behind tells the two cases apart:
 * only an XML value follows a `>`.
 */
function extraction({ field, xml, labels }: Place): string {
  const prefix = `(?:<Data Name=.(?:${xml.join('|')}).>|^[ \\t]*(?:${labels.join('|')}):[ \\t]*)`;
  return `rex field=k677_text "(?m)${prefix}(?<${field}>(?<=>)[^<]*|(?<!>)[^\\r\\n]*)"`;
}

/**
 * The text to read. An XML event is put on one line, so that no name in it can begin a line with a label and
 * pass for another field. A pasted message with all labels on one line gets a line for each.
 */
const text = [
  'eval k677_xml=if(match(_raw, "<Event[ >]"), 1, 0),',
  'k677_text=case(k677_xml=1, replace(_raw, "[\\r\\n]+", " "),',
  'match(_raw, "(?:User|Account) Name:[^\\r\\n]*(?:Service Name|Failure Code|Result Code):"),',
  `replace(_raw, "[ \\t]+(${LABELS.join('|')}):", urldecode("%0A")."\\1:"), true(), _raw)`,
].join(' ');

const header: readonly string[] = [
  'rex field=_raw "(?m)(?:<EventID[^>]*>|^EventCode=|^Event ID:[ \\t]*)(?<k677_id>\\d+)"',
  'rex field=_raw "(?m)(?:<EventRecordID>|^RecordNumber=)(?<k677_record>\\d+)"',
  'rex field=_raw "(?m)(?:<Computer>|^ComputerName=|^Computer:[ \\t]*)(?<k677_kdc>[^<\\r\\n]+)"',
  'rex field=_raw "(?m)(?:<Channel>|^LogName=|^Logfile=|^Log Name:[ \\t]*)(?<k677_log>[^<\\r\\n]+)"',
];

/** An expression's value without blanks around it, "-" where there is none. */
const filled = (expression: string): string => `coalesce(nullif(trim(${expression}), ""), "-")`;

/** A number written decimal or 0x hex (any case, any padding) as a number; null where it is neither. */
function numberFrom(field: string): string {
  const trimmed = `trim(${field})`;
  return [
    `case(match(${field}, "(?i)^\\s*0x[0-9a-f]{1,8}\\s*$"), tonumber(substr(${trimmed}, 3), 16),`,
    `match(${field}, "^\\s*\\d{1,10}\\s*$"), tonumber(${trimmed}, 10))`,
  ].join(' ');
}

const decoded = (field: string): string => {
  const entities: readonly (readonly [string, string])[] = [
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '\\"'],
    ['&#34;', '\\"'],
    ['&apos;', "'"],
    ['&#39;', "'"],
    ['&amp;', '&'],
  ];
  const replaced = entities.reduce((inner, [from, to]) => `replace(${inner}, "${from}", "${to}")`, field);
  return `${field}=if(k677_xml=1 AND match(${field}, "&"), ${replaced}, ${field})`;
};

/** Pasted messages without a header are told apart by their first line. */
const HEADINGS: readonly (readonly [string, number])[] = [
  ['Service Ticket Request Failed', 677],
  ['Authentication Ticket Request Failed', 676],
  ['Service Ticket (?:Request|Granted):', 673],
  ['Authentication Ticket (?:Request|Granted):', 672],
  ['(?:Service Ticket Renewed|Ticket Granted Renewed)', 674],
  ['Kerberos pre-authentication failed', 4771],
  ['Pre-authentication failed:', 675],
  ['A Kerberos service ticket was requested', 4769],
  ['A Kerberos authentication ticket \\(TGT\\) was requested', 4768],
  ['A Kerberos service ticket was renewed', 4770],
];

const heading = HEADINGS.map(([words, id]) => `match(_raw, "${words}"), ${id}`).join(', ');

const AUDIT_FAILURE = [
  '(?im)<Keywords>0x8010',
  '^Keywords[=:][ \\t]*(?:Audit Failure|Failure Audit|0x8010)',
  '^(?:Event )?Type[=:][ \\t]*(?:Failure Audit|Audit Failure|FailureAudit|AuditFailure|Failure)\\b',
  '^EventType=(?:16|5)\\b',
].join('|');

const identity = [
  `eval k677_number=coalesce(tonumber(k677_id), case(${heading})),`,
  'event_id=if(isnull(k677_number), "-", tostring(k677_number % 65536)), record_id=coalesce(k677_record, "-"),',
  `kdc=${filled('k677_kdc')},`,
  'request=case(isnotnull(k677_log) AND lower(trim(k677_log))!="security", "-",',
  'in(event_id, "672", "676", "4768", "4772", "4820"), "AS", in(event_id, "673", "677", "4769", "4773", "4821"), "TGS",',
  'in(event_id, "675", "4771"), "PREAUTH", in(event_id, "674", "4770"), "RENEWAL", true(), "-"),',
  'era=case(k677_number%65536>=4768 AND k677_number%65536<=4821, "2008+", in(event_id, "676", "677"), "2000",',
  'in(event_id, "672", "673") AND match(_raw, "(?:Authentication|Service) Ticket Granted:"), "2000",',
  'in(event_id, "672", "673") AND match(_raw, "(?:Authentication|Service) Ticket Request:"), "2003",',
  'in(event_id, "672", "673", "674", "675"), "2000-2003", true(), "-"),',
  [...['k677_account', 'k677_realm', 'k677_service', 'k677_kdc']].map(decoded).join(', '),
].join(' ');

/** Code, outcome and the numbers. An event whose labels cannot be read still says by 0xffffffff that it failed. */
const outcome = [
  `eval k677_code=${numberFrom('k677_code')}, k677_etype_number=${numberFrom('k677_etype')},`,
  'k677_readable=if(isnotnull(k677_account) OR isnotnull(k677_service) OR isnotnull(k677_client), 1, 0),',
  'outcome=case(in(event_id, "675", "676", "677", "4771", "4772", "4773", "4820", "4821"), "failure",',
  `k677_code>0, "failure", match(k677_text, "${AUDIT_FAILURE}"), "failure",`,
  'k677_etype_number=4294967295, "failure",',
  'k677_readable=0 AND match(_raw, "(?im)[ \\t:]0xffffffff[ \\t]*\\r?$"), "failure", true(), "success"),',
  'failure_code=case(isnotnull(k677_code), tostring(k677_code), outcome="success" AND k677_readable=1, "0", true(), "-"),',
  'k677_options=lower(trim(k677_options)),',
  'ticket_options=if(match(k677_options, "^0x[0-9a-f]{1,8}$"), "0x".substr("0000000".substr(k677_options, 3), -8), "-"),',
  'encryption_type=case(isnull(k677_etype_number) OR k677_etype_number=4294967295, "-",',
  'k677_etype_number>2147483647, tostring(k677_etype_number-4294967296), true(), tostring(k677_etype_number)),',
  `k677_preauth=${numberFrom('k677_preauth')}, preauth_type=if(isnull(k677_preauth), "-", tostring(k677_preauth))`,
].join(' ');

/** Account, realm and service. Service-ticket events print user@REALM; the realm never holds an "@". */
const names = [
  `eval k677_account=${filled('k677_account')}, k677_realm=${filled('k677_realm')},`,
  `service=${filled('k677_service')},`,
  'k677_suffix=if(match(k677_account, "@[^@]+$"), replace(k677_account, "(?s)^.*@", ""), null()),',
  'k677_krbtgt=if(match(service, "(?i)^krbtgt/."), replace(service, "(?s)^[^/]*/", ""), null()),',
  'realm=case(k677_realm!="-", k677_realm, isnotnull(k677_suffix), k677_suffix, isnotnull(k677_krbtgt), k677_krbtgt, true(), "-"),',
  'account=case(isnull(k677_suffix), k677_account, request="TGS" OR request="RENEWAL", replace(k677_account, "(?s)@[^@]*$", ""),',
  'lower(k677_suffix)=lower(realm), replace(k677_account, "(?s)@[^@]*$", ""), true(), k677_account),',
  `account=${filled('account')},`,
  'account_type=case(account="-", "none", match(account, "\\$$"), "computer", true(), "user")',
].join(' ');

/** Service class and host: `class/host:port/third`, where an IPv6 host may stand in brackets or bare. */
const service = [
  'eval service_class=case(match(service, "(?i)^krbtgt(?:/|$)"), "krbtgt", match(service, "^[^/]+/"), replace(service, "(?s)/.*$", ""), true(), "-"),',
  'k677_host=if(match(service, "^[^/]+/"), replace(replace(service, "(?s)^[^/]*/", ""), "(?s)[/@].*$", ""), "-"),',
  'service_host=case(match(k677_host, "^\\[[^\\]]*\\]"), replace(k677_host, "(?s)^\\[([^\\]]*)\\].*$", "\\1"),',
  'match(k677_host, "(?i)^[0-9a-f]*:[0-9a-f:]*:[0-9a-f:.]*$"), k677_host, true(), replace(k677_host, "(?s):.*$", "")),',
  `service_host=${filled('service_host')},`,
  'service_host_kind=case(service_class="krbtgt", "krbtgt",',
  'match(if(service_host="-", service, service_host), "(?i)^localhost(?:[.:]|$)"), "localhost", service_host="-", "none",',
  'match(service_host, "^\\d{1,3}(?:\\.\\d{1,3}){3}$") OR match(service_host, ":"), "ip",',
  'match(service_host, "\\."), "fqdn", true(), "short"),',
  // krbtgt/OTHER: neither the realm of the account nor that of the domain controller, long or short.
  'foreign_realm=if(isnull(k677_krbtgt) OR lower(k677_krbtgt)=lower(realm) OR lower(k677_krbtgt)=lower(replace(kdc, "(?s)^[^.]*\\.", ""))',
  'OR (NOT (match(k677_krbtgt, "\\.") AND match(realm, "\\.")) AND lower(replace(k677_krbtgt, "(?s)\\..*$", ""))=lower(replace(realm, "(?s)\\..*$", ""))), "no", "yes"),',
  // An account of another domain shows a ticket that was made with the key of the trust.
  'foreign_account=if(match(realm, "\\.") AND match(kdc, "\\.") AND lower(realm)!=lower(replace(kdc, "(?s)^[^.]*\\.", "")), "yes", "no")',
].join(' ');

const client = [
  `eval client_ip=${filled('replace(trim(k677_client), "(?i)^::ffff:(?=\\d+\\.)", "")')},`,
  'client_kind=case(client_ip="-", "none", client_ip="::1" OR match(client_ip, "^127\\."), "loopback", true(), "remote"),',
  'client_port=if(match(k677_port, "^\\s*\\d+\\s*$"), trim(k677_port), "-"),',
  `transited_services=${filled('k677_transited')},`,
  'delegation=if((ticket_options!="-" AND bit_and(tonumber(substr(ticket_options, 3), 16), 131072)>0) OR transited_services!="-", "yes", "no"),',
  // A domain controller that asks under its own account: its name without the dollar is the first label of kdc.
  'own_account=if(account_type="computer" AND lower(substr(account, 1, len(account)-1))=lower(replace(kdc, "(?s)\\..*$", "")), "yes", "no")',
].join(' ');

/** The commands of `kerberos_normalise`, in order. */
export const normaliseCommands: readonly string[] = [
  'fields - k677_*',
  text,
  ...header,
  ...PLACES.map(extraction),
  identity,
  outcome,
  names,
  service,
  client,
  'fields - k677_*',
];

/** The fields that `kerberos_normalise` sets on every row. */
export const NORMALISED_FIELDS: readonly string[] = [
  'record_id',
  'event_id',
  'request',
  'era',
  'outcome',
  'kdc',
  'realm',
  'account',
  'account_type',
  'service',
  'service_class',
  'service_host',
  'service_host_kind',
  'client_ip',
  'client_port',
  'client_kind',
  'failure_code',
  'ticket_options',
  'encryption_type',
  'preauth_type',
  'transited_services',
  'delegation',
  'own_account',
  'foreign_realm',
  'foreign_account',
];
