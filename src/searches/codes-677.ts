import { CAUSE_FIELDS, CODE_FIELDS, CODE_NOTE_FIELDS } from './failure-fields';
import type { PageJob } from './page-job';

const CODE_COLUMNS: readonly string[] = [...CODE_FIELDS, ...CODE_NOTE_FIELDS];

/** Every failure code once, by number. Like the other two jobs of the page it reads lookups only, no event. */
export const referenceCodes: PageJob = {
  id: 'reference-codes',
  purpose: 'Every failure code with its texts, the events that show it, its causes and what Microsoft says.',
  search: [
    '| inputlookup kerberos_failure_codes',
    'where failure_code=failure_code_dec',
    'lookup kerberos_code_notes failure_code',
    `table ${CODE_COLUMNS.join(' ')}`,
  ].join(' | '),
  columns: CODE_COLUMNS,
};

/** Every cause once, in the order of the rules. */
export const referenceCauses: PageJob = {
  id: 'reference-causes',
  purpose: 'The texts of every cause, for the codes that name it.',
  search: `| inputlookup kerberos_failure_causes | dedup cause_id | table ${CAUSE_FIELDS.join(' ')}`,
  columns: CAUSE_FIELDS,
};

const TABLE_COLUMNS: readonly string[] = ['kind', 'number', 'name', 'note', 'detail', 'windows', 'reference'];

/**
 * The smaller tables in one list: `kind` is `encryption`, `preauth`, `option` or `event`. `number` is decimal, signed
 * for the types, the bit for an option; `detail` is the strength of an encryption type, the value of an option's bit,
 * the request of an event.
 */
export const referenceTables: PageJob = {
  id: 'reference-tables',
  purpose: 'Encryption types, pre-authentication types, ticket options and events.',
  search: [
    '| inputlookup kerberos_encryption_types',
    'inputlookup append=t kerberos_preauth_types',
    'inputlookup append=t kerberos_kdc_options',
    'inputlookup append=t kerberos_event_ids',
    'eval kind=case(isnotnull(encryption_type),"encryption",isnotnull(preauth_type),"preauth",isnotnull(option_name),"option",true(),"event")',
    'eval number=coalesce(encryption_type,preauth_type,option_bit,event_id), name=coalesce(encryption_name,preauth_name,option_name,event_title)',
    // The types stand in the lookups once for every spelling: the signed decimal one is kept.
    'where match(number,"^-?[0-9]+\\z") AND tonumber(number)<2147483648',
    'eval note=coalesce(preauth_note,option_meaning,event_note), detail=coalesce(encryption_strength,option_value,event_request), windows=event_windows',
    'eval reference=coalesce(encryption_reference,preauth_reference,option_reference)',
    `table ${TABLE_COLUMNS.join(' ')}`,
  ].join(' | '),
  columns: TABLE_COLUMNS,
};

const EVENT_COLUMNS: readonly string[] = [
  'event_id',
  'event_title',
  'request',
  'era',
  'outcome',
  'record_id',
  'kdc',
  'realm',
  'account',
  'account_type',
  'service',
  'service_product',
  'service_note',
  'service_host',
  'service_host_kind',
  'client_ip',
  'client_port',
  'client_kind',
  'failure_code',
  'failure_code_hex',
  'failure_name',
  'failure_text',
  'failure_explanation',
  'failure_reference',
  'ticket_options',
  'encryption_type',
  'encryption_name',
  'encryption_strength',
  'preauth_type',
  'preauth_name',
  'preauth_note',
  ...CAUSE_FIELDS,
  'known',
];

/** A pasted event, read and judged as an indexed one is; `{{event}}` is its text as a quoted value. On demand. */
export const decodeEvent: PageJob = {
  id: 'decode-event',
  purpose:
    'What one pasted event says: the one normaliser and the one diagnosis, and the names of its types.',
  search: [
    '| makeresults',
    'eval _raw={{event}}',
    '`kerberos_normalise`',
    '`kerberos_diagnose`',
    'lookup kerberos_encryption_types encryption_type OUTPUT encryption_name encryption_strength',
    'lookup kerberos_preauth_types preauth_type OUTPUT preauth_name preauth_note',
    'lookup kerberos_event_ids event_id OUTPUT event_title',
    'lookup kerberos_service_classes service_class OUTPUT service_product service_note',
    `table ${EVENT_COLUMNS.join(' ')}`,
  ].join(' | '),
  columns: EVENT_COLUMNS,
};
