import type { EncryptionReasonId } from '../../knowledge/encryption-reasons';
import { encryptionTypes } from '../../knowledge/encryption-types';
import type { PageJob } from '../page-job';
import { timesFirst } from '../times-first';

/** The types of DES and RC4 that Windows issues tickets with. */
const ISSUED = [1, 3, 23, 24];

/** Their raw terms: every event prints the type in hex. */
const terms = ISSUED.map((number) => `0x${number.toString(16)}`).join(' OR ');

const types = encryptionTypes
  .filter(({ number, strength }) => ISSUED.includes(number) && strength === 'broken')
  .map(({ number }) => `"${number}"`)
  .join(', ');

/** One list that events of Version 2 carry, from XML or from the section of the text that holds it. */
function listed(field: string, xml: string, section: string, label: string): string {
  return `rex field=_raw "(?s)(?:<Data Name=.${xml}.>|${section}:(?:(?!\\n\\r?\\n).)*?${label}:[ \\t]*)(?<${field}>(?<=>)[^<]*|(?<!>)[^\\r\\n]*(?:[\\r\\n]+\\t\\t[^\\r\\n]+)*)"`;
}

/** Whether a list is there and names no AES. */
const lacksAes = (field: string): string =>
  `match(${field}, "RC4|DES") AND NOT match(${field}, "AES[0-9-]|AES_")`;
const hasAes = (field: string): string => `match(${field}, "AES[0-9-]|AES_")`;

const reason = (id: EncryptionReasonId): string => `"${id}"`;

/**
 * Why a granted ticket is weak. A ticket for a service is encrypted with a key of that service, within what the
 * client offers; events of Version 2 list both.
 */
const issuedReason = [
  `case(era!="2008+", ${reason('old-domain-controller')}`,
  `${lacksAes('k677_offered')}, ${reason('client-without-aes')}`,
  `request="AS" AND ${lacksAes('k677_account_keys')}, ${reason('account-keys-missing')}`,
  `request="TGS" AND ${lacksAes('k677_service_keys')}, ${reason('service-keys-missing')}`,
  `request="TGS" AND ${hasAes('k677_offered')} AND ${hasAes('k677_service_keys')}, ${reason('kept-by-setting')}`,
  `true(), ${reason('not-said')})`,
].join(', ');

/**
 * Tickets that were issued, not renewed, with RC4 or DES. An event counts once under each of its entities (`s <service>`,
 * `a <account>`, `c <client>`, `k <domain controller>`) and once under its time (`t <bucket>`).
 */
export const weakTickets: PageJob = {
  id: 'weak-tickets',
  purpose: 'Tickets with RC4 or DES by entity, type and reason.',
  search: [
    `\`kerberos_events("${terms}")\``,
    `where outcome="success" AND in(request, "AS", "TGS") AND in(encryption_type, ${types})`,
    listed('k677_account_keys', 'AccountAvailableKeys', 'Account Information', 'Available Keys'),
    listed('k677_service_keys', 'ServiceAvailableKeys', 'Service Information', 'Available Keys'),
    listed('k677_offered', 'ClientAdvertizedEncryptionTypes', 'Network Information', 'Advertized Etypes'),
    `eval encryption_reason=${issuedReason}, seen=_time`,
    'bin _time span={{span}}',
    'eval entity=mvappend("t "._time, "s ".service, "a ".account, "c ".client_ip, "k ".kdc)',
    'stats count min(seen) as first max(seen) as last by entity encryption_type encryption_reason request era',
    ...timesFirst,
  ].join(' | '),
  columns: ['entity', 'encryption_type', 'encryption_reason', 'request', 'era', 'count', 'first', 'last'],
};
