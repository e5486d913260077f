import { CODE_FIELDS } from './failure-fields';
import type { PageJob } from './page-job';

const COLUMNS: readonly string[] = [
  'failure_code',
  ...CODE_FIELDS.filter((field) => field !== 'failure_code_dec'),
];

/** What a failure code means, from the lookup alone; `{{code}}` is a quoted value in any spelling. On demand. */
export const explainCode: PageJob = {
  id: 'explain-code',
  purpose: 'The texts of one failure code, for the side panel.',
  search: [
    '| makeresults',
    'eval failure_code={{code}}',
    'lookup kerberos_failure_codes failure_code',
    `table ${COLUMNS.join(' ')}`,
  ].join(' | '),
  columns: COLUMNS,
};
