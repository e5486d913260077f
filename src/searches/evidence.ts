import { causeFeatures } from '../knowledge/causes/cause-rule';
import { CAUSE_FIELDS } from './failure-fields';
import type { PageJob } from './page-job';

const COLUMNS: readonly string[] = [
  'time',
  'event_title',
  'record_id',
  'kdc',
  'realm',
  'service',
  'service_host',
  'service_product',
  'client_ip',
  'client_port',
  'failure_name',
  'failure_text',
  'failure_code_hex',
  'failure_reference',
  'ticket_options',
  'option_names',
  'encryption_type',
  'encryption_name',
  'preauth_type',
  'preauth_name',
  ...CAUSE_FIELDS,
  'known',
  'known_note',
  'pattern_id',
  'pattern',
  'verdict_first',
  ...causeFeatures,
  '_raw',
];

/**
 * The newest refusals of one cause or code with the diagnosis that they got and their numbers as names; `{{match}}`
 * is a where clause. On demand. `pattern` and `verdict_first` are there only where neighbours were judged too.
 */
export const evidence: PageJob = {
  id: 'evidence',
  purpose: 'Sample events behind a cause or a code, for the side panel.',
  search: [
    '{{events}}',
    'where {{match}}',
    'head 3',
    'lookup kerberos_encryption_types encryption_type OUTPUT encryption_name',
    'lookup kerberos_preauth_types preauth_type OUTPUT preauth_name',
    'lookup kerberos_event_ids event_id OUTPUT event_title',
    'lookup kerberos_service_classes service_class OUTPUT service_product',
    'eval option_names=mvjoin(`kerberos_ticket_options(ticket_options)`, ", "), time=strftime(_time, "%Y-%m-%dT%H:%M:%S%z")',
    `table ${COLUMNS.join(' ')}`,
  ].join(' | '),
  columns: COLUMNS,
};
