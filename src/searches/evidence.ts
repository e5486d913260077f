import type { PageJob } from './page-job';

/** The newest refusals of one cause or code with the diagnosis that they got; `{{match}}` is a where clause. On demand. */
export const evidence: PageJob = {
  id: 'evidence',
  purpose: 'Sample events behind a cause or a code, for the side panel.',
  search: [
    '{{events}}',
    'where {{match}}',
    'head 3',
    'eval time=strftime(_time, "%Y-%m-%dT%H:%M:%S%z")',
    'table time event_id kdc realm account service client_ip failure_code failure_name ticket_options encryption_type cause_id cause cause_confidence verdict cause_action cause_reference known known_note',
  ].join(' | '),
  columns: [
    'time',
    'event_id',
    'kdc',
    'realm',
    'account',
    'service',
    'client_ip',
    'failure_code',
    'failure_name',
    'ticket_options',
    'encryption_type',
    'cause_id',
    'cause',
    'cause_confidence',
    'verdict',
    'cause_action',
    'cause_reference',
    'known',
    'known_note',
  ],
};
