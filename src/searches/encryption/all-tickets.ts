import type { PageJob } from '../page-job';

/**
 * How many tickets were granted by Windows 2008 and later, by time, from the index alone: every event 4768 or 4769
 * without the type 0xffffffff that each refusal prints.
 */
export const allTickets: PageJob = {
  id: 'all-tickets',
  purpose: 'Granted tickets by time, whatever their encryption.',
  search: [
    '| tstats count where `kerberos_index` (TERM(EventCode=4768) OR TERM(EventCode=4769) OR (TERM(Microsoft-Windows-Security-Auditing) (TERM(4768) OR TERM(4769)))) NOT TERM(0xffffffff) by _time span={{span}}',
    'eval bucket=_time',
    'table bucket count',
  ].join(' | '),
  columns: ['bucket', 'count'],
};
