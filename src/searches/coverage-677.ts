import type { PageJob } from './page-job';

const counted = (from: string, to: string): string =>
  `tstats count min(_time) as first max(_time) as last where \`kerberos_index\` \`kerberos_event_terms\` earliest={{${from}}} latest={{${to}}} by index sourcetype host`;

/**
 * Where Kerberos events arrive, from the index's own lists alone: no event is read. In XML an id is a bare number,
 * so a few other events that hold the same number may be counted. Rows with a count of 0 are what came between
 * `before` and `from`, the time in front of the range: a host that is among them only has fallen silent. All three
 * times are epoch seconds.
 */
export const coverageSources: PageJob = {
  id: 'coverage-sources',
  purpose:
    'Indexes, sourcetypes and hosts that hold Kerberos events, since when and until when; and those that held some before.',
  search: `| ${counted('from', 'to')} | append [| ${counted('before', 'from')} | eval count=0]`,
  columns: ['index', 'sourcetype', 'host', 'count', 'first', 'last'],
};

/** The refusals of the range by who wrote them; `code7` of them are code 7, `unreadable` ones are in another language. */
export const coverageFailures: PageJob = {
  id: 'coverage-failures',
  purpose: 'Which domain controllers report which refusals, and what is missing among them.',
  search: [
    '`kerberos_failures`',
    'eval is7=if(failure_code="7",1,0), untold=if(cause_id="untranslated",1,0)',
    'stats count sum(is7) as code7 sum(untold) as unreadable min(_time) as first max(_time) as last by kdc host event_id',
  ].join(' | '),
  columns: ['kdc', 'host', 'event_id', 'count', 'code7', 'unreadable', 'first', 'last'],
};

/** Every Kerberos event, granted tickets too; the page asks for the last hour of its range only. */
export const coverageRecent: PageJob = {
  id: 'coverage-recent',
  purpose: 'Which domain controllers report which events in the last hour, granted tickets too.',
  search:
    '`kerberos_events` | stats count min(_time) as first max(_time) as last by kdc host event_id outcome',
  columns: ['kdc', 'host', 'event_id', 'outcome', 'count', 'first', 'last'],
};

/** The control count, first half: every failure among all events that are read. On demand. */
export const failuresAmongAll: PageJob = {
  id: 'failures-among-all',
  purpose: 'How many failures there are when every Kerberos event is read.',
  search: '`kerberos_events` | where outcome="failure" | stats count by kdc event_id sourcetype',
  columns: ['kdc', 'event_id', 'sourcetype', 'count'],
};

/** The control count, second half: the failures that the raw terms let through. On demand. */
export const failuresByTerms: PageJob = {
  id: 'failures-by-terms',
  purpose: 'How many failures the app finds by its raw terms, which read no granted ticket.',
  search: '`kerberos_failures` | stats count by kdc event_id sourcetype',
  columns: ['kdc', 'event_id', 'sourcetype', 'count'],
};

/** What searches of this app cost, from Splunk's audit index, which plain users may not read. On demand. */
export const searchCost: PageJob = {
  id: 'search-cost',
  purpose: 'Run time, events read and events matched of the searches of this app.',
  search: [
    'search index=_audit action=search info=completed (app="kerberos_677" OR savedsearch_name="k677_*")',
    'eval name=if(isnull(savedsearch_name) OR savedsearch_name="","pages and people",savedsearch_name)',
    'stats count avg(total_run_time) as mean max(total_run_time) as longest sum(scan_count) as scanned sum(event_count) as matched by name',
    'sort 0 - mean',
  ].join(' | '),
  columns: ['name', 'count', 'mean', 'longest', 'scanned', 'matched'],
};
