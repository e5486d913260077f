import { pipe, type Macro } from '../macro';

const KDC = 'Microsoft-Windows-Kerberos-Key-Distribution-Center';
const CLIENT = 'Microsoft-Windows-Security-Kerberos';

/**
 * The raw terms of the KDC's and the Kerberos client's events. The long names as whole terms: their words, which the
 * index holds too, stand in nearly every Kerberos event of the Security log.
 */
export const systemEventTerms = `(${[KDC, CLIENT].map((name) => `TERM(${name}) OR TERM(SourceName=${name})`).join(' OR ')} OR Kdcsvc OR TERM(SourceName=KDC) OR TERM(SourceName=Kerberos))`;

/** What the events of the System log name: XML data names and text labels of each. */
const NAMES: readonly (readonly [field: string, xml: string, labels: string])[] = [
  ['k677_account', 'AccountName|Username|ClientName|Account', 'Account Name|Account|User|Client Name'],
  ['k677_service', 'ServerName|Target|TargetName|ServiceName', 'Server Name|Target Name|Service Name|Target'],
  ['k677_realm', 'ServerRealm|Domain|ClientRealm', 'Server Realm|Client Realm'],
  ['k677_code', 'ErrorCode', 'Error Code'],
  ['k677_client', 'ClientAddress|IpAddress', 'Client Address'],
];

/** Events 14, 16, 26 and 27 name the service and the account in a sentence. */
const SENTENCE =
  'rex field=_raw "(?s)for (?:the )?target (?:server|service) (?<k677_target>[^\\r\\n]+?), the account (?<k677_holder>[^\\r\\n]+?) did not have"';

const extraction = ([field, xml, labels]: (typeof NAMES)[number]): string =>
  `rex field=_raw "(?m)(?:<Data Name=.(?:${xml}).>|^[ \\t]*(?:${labels}):[ \\t]*)(?<${field}>(?<=>)[^<]*|(?<!>)[^\\r\\n]*)"`;

const filled = (field: string): string => `coalesce(nullif(trim(${field}), ""), "-")`;

/** The KDC's and the Kerberos client's own events. */
export const kerberosSystemEvents: Macro = {
  name: 'kerberos_system_events',
  description:
    "The KDC's and the Kerberos client's events of the System log (11, 14, 16, 26, 27, 39, 201-209 and others), with event_id, kdc, record_id, system_source (kdc or client), account, service, realm, client_ip and failure_code.",
  definition: pipe(
    `\`kerberos_index\` ${systemEventTerms}`,
    '`kerberos_normalise`',
    `where match(_raw, "(?im)(?:^SourceName=|^Source:[ \\t]*|Provider Name=.)(?:${KDC}|${CLIENT}|KDC|Kdcsvc|Kerberos)\\b")`,
    `eval system_source=if(match(_raw, "(?im)(?:^SourceName=|^Source:[ \\t]*|Provider Name=.)(?:${CLIENT}|Kerberos)(?:['\\"\\s]|$)"), "client", "kdc")`,
    ...NAMES.map(extraction),
    SENTENCE,
    'eval k677_service=coalesce(k677_target, k677_service), k677_account=coalesce(k677_holder, k677_account)',
    `eval account=${filled('k677_account')}, service=${filled('k677_service')}, realm=${filled('k677_realm')}, client_ip=replace(${filled('k677_client')}, "(?i)^::ffff:", "")`,
    'eval k677_code=case(match(k677_code, "(?i)^\\s*0x[0-9a-f]{1,8}\\b"), tonumber(replace(k677_code, "(?is)^\\s*0x([0-9a-f]+).*$", "\\1"), 16)), failure_code=if(isnull(k677_code), "-", tostring(k677_code))',
    'fields - k677_*',
  ),
};
