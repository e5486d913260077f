import type { PageJob } from './page-job';

/** What a failure code means, from the lookup alone; `{{code}}` is a quoted value in any spelling. On demand. */
export const explainCode: PageJob = {
  id: 'explain-code',
  purpose: 'The texts of one failure code, for the side panel.',
  search: [
    '| makeresults',
    'eval failure_code={{code}}',
    'lookup kerberos_failure_codes failure_code',
    'table failure_code failure_code_hex failure_name failure_text failure_category failure_explanation failure_action failure_reference',
  ].join(' | '),
  columns: [
    'failure_code',
    'failure_code_hex',
    'failure_name',
    'failure_text',
    'failure_category',
    'failure_explanation',
    'failure_action',
    'failure_reference',
  ],
};
