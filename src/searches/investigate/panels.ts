/**
 * What the page Investigate cuts from its jobs: searches after a job's search, without the leading pipe.
 * `{{fixed}}` is an eval expression: the second at which the row's cause was marked as fixed, null where it was not.
 */

/** How many rows of each job the sequence holds. */
export const SEQUENCE_ROWS = 1000;

/** The newest rows of a job, for the sequence. */
export const newestRows = `head ${SEQUENCE_ROWS}`;

/** Events by time bucket, for the chart. */
export const byTime = 'eval _time=at | bin _time span={{span}} | eval bucket=_time | stats count by bucket';

/** The names in one field of a job's events, letters in either case, most first. */
export function namesIn(field: string): string {
  return `eval same=lower(${field}) | stats count first(${field}) as name by same | sort 0 -count, same | table name count`;
}

/** Why requests were refused, by cause and service; `after` counts what came after the mark, `reach` whom it met. */
export const refusedFor = [
  'eval key=lower(service), fixed_at={{fixed}}',
  'eval _time=at | bin _time span={{span}} | eval point="t "._time." x"',
  'eventstats count as points by cause_id verdict known service point',
  'eval point=point." ".points',
  'stats count count(eval(at>fixed_at)) as after max(fixed_at) as fixed_at values(failure_code) as codes dc(account) as accounts dc(client_ip) as clients min(at) as first max(at) as last values(point) as trend by cause_id cause verdict known service',
  'sort 0 - count',
].join(' | ');

/** Refusals that NTLM may have followed, or that lead to a lockout. */
export const tellingRefusals =
  'where in(failure_code, "7", "18", "24") | head 5000 | table at account service client_ip failure_code kdc';
