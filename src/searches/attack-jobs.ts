import type { PageJob } from './page-job';
import { timesFirst } from './times-first';

/** An event counts once under its time and domain controller (`t <bucket> <kdc>`) and once under each name. */
const byEntity = [
  'eval seen=_time',
  'bin _time span={{span}}',
  'eval entity=mvappend("t "._time." ".kdc, "s ".service, "a ".account, "c ".client_ip, "k ".kdc)',
  'stats count min(seen) as first max(seen) as last by cause_id known entity',
  ...timesFirst,
];

const columns = ['cause_id', 'known', 'entity', 'count', 'first', 'last'];

/** All detections that refused requests show, in one search: whatever the judgement with neighbours calls suspicious. */
export const attackFailures: PageJob = {
  id: 'attack-failures',
  purpose: 'Refused requests that may be an attack, by cause and entity.',
  search: ['`kerberos_triage`', 'where verdict="investigate"', ...byEntity].join(' | '),
  columns,
};

/**
 * What only granted tickets show. RC4 tickets count where one client got them for as many services as count as a
 * scan, within an hour; services that run under computer accounts have passwords that nobody cracks.
 */
export const attackTickets: PageJob = {
  id: 'attack-tickets',
  purpose: 'Granted tickets that may be part of an attack, by signal and entity.',
  search: [
    '`kerberos_events("4768 OR 672 OR (4769 0x17)")`',
    'where outcome="success"',
    'eval cause_id=case(request="AS" AND preauth_type="0" AND account_type="user", "asrep-roasting", request="TGS" AND era="2008+" AND encryption_type="23" AND service!="krbtgt" AND NOT like(service, "%$"), "rc4-tickets-for-many-services"), known="no"',
    'where isnotnull(cause_id)',
    'eval hour=floor(_time/3600)',
    'eventstats dc(service) as services by cause_id client_ip hour',
    'where cause_id="asrep-roasting" OR services>=`k677_scan_services`',
    ...byEntity,
  ].join(' | '),
  columns,
};

/** The most frequent names of each cause and kind, five of each, and every time. */
export const signalRows = [
  'eval kind=substr(entity,1,1), name=substr(entity,3)',
  'sort 0 - count',
  'streamstats count as rank by cause_id known kind',
  'eventstats count as distinct by cause_id known kind',
  'where kind="t" OR rank<=5',
  'table cause_id known kind name count first last distinct',
].join(' | ');
