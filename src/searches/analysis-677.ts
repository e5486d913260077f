import type { PageJob } from './page-job';
import { timesFirst } from './times-first';

/**
 * The three jobs of the 677 Analysis page. `{{events}}` finds and judges the requests that pass the filters,
 * `{{span}}` is the width of a time bucket, `{{start}}` the epoch second at which the range begins.
 *
 * `refusals` holds what every panel needs without a row for each combination: an event counts once under each
 * of its entities (`t <bucket> <domain controller>`, `s <service>`, `a <account>`, `c <client>`), so that rows
 * add up (causes x buckets + causes x services + ...) instead of multiplying. The rows of kind `t` partition
 * the events: sums are taken over them.
 */
export const refusals: PageJob = {
  id: 'refusals',
  purpose: 'The refused requests of the range by cause, code and entity; every panel is cut from it.',
  search: [
    '{{events}}',
    'eval seen=_time',
    'bin _time span={{span}}',
    'eval entity=mvappend("t "._time." ".kdc, "s ".service, "a ".account, "c ".client_ip)',
    'stats count min(seen) as first max(seen) as last by known known_note verdict cause_id cause failure_code failure_name entity',
    ...timesFirst,
  ].join(' | '),
  columns: [
    'known',
    'known_note',
    'verdict',
    'cause_id',
    'cause',
    'failure_code',
    'failure_name',
    'entity',
    'count',
    'first',
    'last',
  ],
};

/** The same filters over the period of the same length before the range. */
export const periodBefore: PageJob = {
  id: 'period-before',
  purpose: 'How many requests were refused in the period before, by verdict.',
  search: '{{events}} | stats count by known verdict',
  columns: ['known', 'verdict', 'count'],
};

/** Without the filters, over the range and the period before it: what there is to choose from, and who is silent. */
export const reporting: PageJob = {
  id: 'reporting',
  purpose: 'Which domain controllers report which codes, now and in the period before.',
  search: [
    '`{{macro}}`',
    'eval current=if(_time>={{start}},1,0)',
    'stats count sum(current) as current max(_time) as last by kdc failure_code failure_name',
  ].join(' | '),
  columns: ['kdc', 'failure_code', 'failure_name', 'count', 'current', 'last'],
};
