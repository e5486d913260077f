import { filtered, type SavedSearch } from '../saved-search';
import {
  clientName,
  firstNames,
  knownColumns,
  readableTimes,
  seen,
  table,
  withoutKnown,
} from './row-commands';

const ID = 'k677_spn_repairs';

const COLUMNS = [
  'service',
  'failures',
  'accounts',
  'clients',
  'client_names',
  'cause',
  'carried_by',
  'check',
  'next_step',
  'first_seen',
  'last_seen',
  'known_hidden',
  'known_notes',
];

/** Names that a shell takes as they are: no quotes, no blanks, nothing that a shell would read. */
const PLAIN_NAME = 'match(service, "^[A-Za-z0-9._/:-]+\\z")';

/** Every service name that nobody carries, with the command that looks for it. */
export const k677SpnRepairs: SavedSearch = {
  id: ID,
  question: 'Which service names must be registered, or corrected where they are used?',
  description:
    'Service names (SPNs) that no account or more than one account carries (codes 7 and 8) in the last 30 days: how often, for how many accounts and clients, and the setspn line that looks for the name. The line is a text to copy; a name with characters that a shell would read is not put into it. Who owns the service is not in the event, which names only those who asked; where the lookup kerberos_accounts is filled, carried_by says which account carries the name. Expected failures and failures marked as known are left out.',
  falsePositives:
    'names of computers that are no longer there: correct the reference instead of registering the name.',
  search: filtered(
    ID,
    '`kerberos_677`',
    'where in(failure_code, "7", "8") AND service!="-" AND verdict!="ignore"',
    `eval ${clientName}, name=lower(service), who=if(account="-", null(), lower(account))`,
    ...withoutKnown('name, failure_code'),
    `stats count AS failures, dc(who) AS accounts, dc(client) AS clients, values(client) AS client_names, latest(service) AS service, latest(cause) AS cause, latest(service_class) AS service_class, ${seen}, ${knownColumns} by name, failure_code`,
    'lookup kerberos_accounts name OUTPUT account AS carried_by',
    'eval carried_by=coalesce(carried_by, "-")',
    `eval check=case(NOT ${PLAIN_NAME}, "The name holds characters that a shell would read: type it yourself.", failure_code="8", "setspn -X -F", true(), "setspn -Q ".service)`,
    `eval next_step=case(failure_code="8", "Remove the name from all accounts but the one that runs the service.", NOT ${PLAIN_NAME} OR service_class="-", "Correct the name where the clients use it.", true(), "If nobody carries the name: setspn -S ".service." ACCOUNT-THAT-RUNS-THE-SERVICE (the event does not say which account that is).")`,
    'sort 0 - failures',
    firstNames('client_names'),
    readableTimes('first_seen', 'last_seen'),
    table(COLUMNS),
  ),
  earliest: '-30d@d',
  latest: 'now',
  cron: '55 5 * * 1',
  columns: COLUMNS,
  thresholds: [],
  sharedThresholds: [],
  attack: [],
  email: {
    subject: 'Kerberos 677: service names to repair',
    message:
      'The table below lists the service names whose tickets were refused in the last 30 days because no account, or more than one, carries them. Run the line in the column check first: it says who carries the name now. Then follow next_step.\n\nThe events name only who asked for the service, never the account that runs it: that is for you to know.',
  },
};
