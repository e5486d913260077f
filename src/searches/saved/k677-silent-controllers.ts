import { kerberosIdTerms } from '../event-terms';
import { limitOf, type Threshold } from '../threshold';
import { filtered, type SavedSearch } from '../saved-search';
import { readableTimes, table } from './row-commands';

const ID = 'k677_silent_controllers';

const COLUMNS = ['domain_controller', 'silent_minutes', 'last_seen', 'events', 'events_an_hour'];

const minutes: Threshold = {
  name: 'k677_silent_controllers_minutes',
  value: 60,
  description:
    'For how many minutes a domain controller must write no Kerberos event. Choose it above the longest pause of your quietest site at night.',
};

const busy: Threshold = {
  name: 'k677_silent_controllers_events_an_hour',
  value: 10,
  description:
    'How many Kerberos events an hour a host must have written, on average over the week, to be watched. Leaves out member servers, whose few events pause for hours.',
};

/** Domain controllers from which nothing arrives any more. */
export const k677SilentControllers: SavedSearch = {
  id: ID,
  question: 'Which domain controllers fell silent?',
  description:
    'Hosts that wrote Kerberos events regularly in the last seven days and none in the last hour: the machine is down, its forwarder stopped, or its log was switched off. Counts in the index alone (tstats) and reads no event. Goes by the field host, which must name the domain controller where events come through a collector.',
  falsePositives:
    'a domain controller taken out of service, maintenance, a delay on the way to the indexers.',
  search: filtered(
    ID,
    `| tstats count AS events, min(_time) AS first_event, max(_time) AS last_seen where \`kerberos_index\` ${kerberosIdTerms} by host`,
    'eval hours=max(1, (last_seen-first_event)/3600), events_an_hour=round(events/hours, 1), silent_minutes=floor((now()-last_seen)/60)',
    `where silent_minutes>=${limitOf(minutes)} AND events_an_hour>=${limitOf(busy)} AND last_seen-first_event>=3600`,
    'eval domain_controller=host',
    'sort 0 - silent_minutes',
    readableTimes('last_seen'),
    table(COLUMNS),
  ),
  earliest: '-7d@h',
  latest: 'now',
  cron: '19 * * * *',
  columns: COLUMNS,
  thresholds: [minutes, busy],
  sharedThresholds: [],
  attack: ['T1562.002'],
  email: {
    subject: 'Kerberos 677: nothing from $result.domain_controller$ for $result.silent_minutes$ minutes',
    message:
      '$result.domain_controller$ used to write $result.events_an_hour$ Kerberos events an hour; the last one is of $result.last_seen$.\n\nSee whether the machine runs, whether its forwarder runs, and whether the Security log is still written. A log that stops while the machine runs can be the work of an attacker: look for event 1102 (log cleared) and 4719 (audit policy changed).',
  },
  alert: {
    severity: 'high',
    entity: ['domain_controller'],
    silentFor: '6h',
    risk: {
      message: '$domain_controller$ has written no Kerberos event for $silent_minutes$ minutes',
      objects: [{ field: 'domain_controller', type: 'system', score: 20 }],
    },
  },
};
