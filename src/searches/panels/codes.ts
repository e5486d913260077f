import type { Panel } from '../panel';

/** The failure codes with their meaning, known failures left out; `trend` lists `t <bucket> <domain controller> <count>`. */
export const codes: Panel = {
  id: 'codes',
  title: 'Failure codes',
  question: 'Which codes did the domain controllers answer with, and what do they mean?',
  job: 'refusals',
  search: [
    'where known="no" AND substr(entity,1,2)="t "',
    'stats sum(count) as count by failure_code failure_name entity',
    'eval point=entity." ".count',
    'stats sum(count) as count values(point) as trend by failure_code failure_name',
    'lookup kerberos_failure_codes failure_code OUTPUT failure_text',
    'sort 0 - count',
    'table failure_code failure_name failure_text count trend',
  ].join(' | '),
  columns: ['failure_code', 'failure_name', 'failure_text', 'count', 'trend'],
  look: 'table',
  options: {},
};
