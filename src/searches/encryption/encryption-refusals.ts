import type { EncryptionReasonId } from '../../knowledge/encryption-reasons';
import type { PageJob } from '../page-job';

/** The KDC's events about encryption types in the System log, and the reason that each stands for. */
const KDC_EVENTS: readonly (readonly [reason: EncryptionReasonId, ids: readonly number[]])[] = [
  ['account-keys-missing', [14, 26]],
  ['no-common-type', [16, 27]],
  ['client-without-aes', [201, 203, 206, 208]],
  ['service-keys-missing', [202, 204, 207, 209]],
  ['insecure-default', [205]],
];

const quoted = (ids: readonly number[]): string => ids.map((id) => `"${id}"`).join(', ');

/** An eval condition on `event_id`. */
const isOne = (ids: readonly number[]): string => `in(event_id, ${quoted(ids)})`;

const reasonOfEvent = `case(${KDC_EVENTS.map(([reason, ids]) => `${isOne(ids)}, "${reason}"`).join(', ')})`;

/** Events of the KDC that say that a request was refused. */
export const BLOCKING_EVENTS: readonly number[] = [203, 204, 208, 209];

/** Events of the KDC that say that a request will be refused. */
export const WARNING_EVENTS: readonly number[] = [201, 202, 205, 206, 207];

/**
 * Requests refused with code 14, and what the KDC wrote about encryption types: `told` is `refused` for the former
 * and the event's id for the latter. Counted once under each entity and once under `all`. Delegation probes, which
 * get code 14 by design, are left out.
 */
export const encryptionRefusals: PageJob = {
  id: 'encryption-refusals',
  purpose: 'Refusals for want of a common encryption type, by entity and reason, with the events of the KDC.',
  search: [
    '`kerberos_failures`',
    'where failure_code="14" AND verdict!="ignore"',
    'eval told="refused", encryption_reason=if(request="TGS", "no-common-type", "account-keys-missing")',
    'fields _time, told, encryption_reason, account, service, client_ip, kdc',
    `append [search \`kerberos_system_events\` | where system_source="kdc" AND ${isOne(KDC_EVENTS.flatMap(([, ids]) => ids))} | eval told=event_id, encryption_reason=${reasonOfEvent} | fields _time, told, encryption_reason, account, service, client_ip, kdc]`,
    // A refusal does not say whose AES is missing; what the KDC wrote about the same account and service does.
    'eval asked=lower(account)." ".lower(service)',
    'eventstats values(eval(if(told="refused" OR encryption_reason="no-common-type", null(), encryption_reason))) as telling by asked',
    'eval encryption_reason=if(encryption_reason="no-common-type" AND mvcount(telling)=1, telling, encryption_reason)',
    'eval entity=mvappend("all", "s ".service, "a ".account, "c ".client_ip, "k ".kdc)',
    'stats count min(_time) as first max(_time) as last by entity told encryption_reason',
  ].join(' | '),
  columns: ['entity', 'told', 'encryption_reason', 'count', 'first', 'last'],
};
