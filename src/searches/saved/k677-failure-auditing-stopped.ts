import { failureIdTerms, kerberosIdTerms } from '../event-terms';
import { limitOf, type Threshold } from '../threshold';
import { filtered, type SavedSearch } from '../saved-search';
import { readableTimes, table } from './row-commands';

const ID = 'k677_failure_auditing_stopped';

const COLUMNS = ['domain_controller', 'last_failure', 'failures_before', 'events_since'];

const before: Threshold = {
  name: 'k677_failure_auditing_stopped_failures',
  value: 100,
  description:
    'How many failures a domain controller must have written in the week before, so that a day without any is odd. Choose it so that a day usually has a dozen.',
};

const since: Threshold = {
  name: 'k677_failure_auditing_stopped_events',
  value: 500,
  description:
    'How many other Kerberos events it must have written since its last failure. With as many requests somebody always fails.',
};

/** Domain controllers that write successes, but no failures any more. */
export const k677FailureAuditingStopped: SavedSearch = {
  id: ID,
  question: 'Which domain controllers stopped auditing failures?',
  description:
    'Hosts that wrote Kerberos failures in the last eight days and none for 24 hours, while their granted tickets still arrive. Counts in the index alone (tstats) and reads no event. Goes by the field host.',
  falsePositives: 'a quiet weekend at a small site, an input that was told to drop failures.',
  search: filtered(
    ID,
    `| tstats count AS events where \`kerberos_index\` ${kerberosIdTerms} by _time, host span=1h`,
    `append [| tstats count AS failures where \`kerberos_index\` ${failureIdTerms} by _time, host span=1h]`,
    'stats sum(events) AS events, sum(failures) AS failures by _time, host',
    'eventstats max(eval(if(failures>0, _time, null()))) AS last_failure by host',
    'where isnotnull(last_failure)',
    'stats sum(failures) AS failures_before, sum(eval(if(_time>last_failure, events, 0))) AS events_since, max(last_failure) AS last_failure by host',
    `where last_failure<now()-86400 AND failures_before>=${limitOf(before)} AND events_since>=${limitOf(since)}`,
    'eval domain_controller=host',
    'sort 0 - events_since',
    readableTimes('last_failure'),
    table(COLUMNS),
  ),
  earliest: '-8d@h',
  latest: 'now',
  cron: '50 5 * * *',
  columns: COLUMNS,
  thresholds: [before, since],
  sharedThresholds: [],
  attack: ['T1562.002'],
  email: {
    subject: 'Kerberos 677: $result.domain_controller$ audits no failures any more',
    message:
      '$result.domain_controller$ has written no Kerberos failure since about $result.last_failure$, but $result.events_since$ other Kerberos events.\n\nRun there: auditpol /get /subcategory:"Kerberos Authentication Service","Kerberos Service Ticket Operations". Both should say Success and Failure. If somebody changed that, event 4719 says who.',
  },
  alert: {
    severity: 'high',
    entity: ['domain_controller'],
    silentFor: '24h',
    risk: {
      message: '$domain_controller$ audits no Kerberos failures any more',
      objects: [{ field: 'domain_controller', type: 'system', score: 30 }],
    },
  },
};
