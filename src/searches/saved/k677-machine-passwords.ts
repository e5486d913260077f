import { limitOf, type Threshold } from '../threshold';
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

const ID = 'k677_machine_passwords';

const COLUMNS = [
  'computer',
  'problem',
  'failures',
  'client_names',
  'domain_controllers',
  'cause_action',
  'first_seen',
  'last_seen',
  'known_hidden',
  'known_notes',
];

const failures: Threshold = {
  name: 'k677_machine_passwords_failures',
  value: 3,
  description:
    'How often within a week a computer must use an expired or wrong password. One or two happen around the regular change of its password.',
};

/** Computers that have lost the trust of the domain. */
export const k677MachinePasswords: SavedSearch = {
  id: ID,
  question: 'Which computers have an expired password or a broken secure channel?',
  description:
    'Computer accounts that used an expired (code 23) or wrong (code 24) password several times in a week. Reads failures only; failures marked as known are left out and counted.',
  falsePositives:
    'a computer that was off while its account was reset and is about to be joined again, two machines that share a name for the time of a migration.',
  search: filtered(
    ID,
    '`kerberos_failures`',
    'where in(failure_code, "23", "24") AND account_type="computer"',
    `eval ${clientName}, computer=lower(account), problem=if(failure_code="23", "expired password", "wrong password: broken secure channel")`,
    ...withoutKnown('computer'),
    `stats count AS failures, values(client) AS client_names, values(kdc) AS domain_controllers, latest(cause_action) AS cause_action, ${seen}, ${knownColumns} by computer, problem`,
    `where failures>=${limitOf(failures)}`,
    'sort 0 - failures',
    firstNames('client_names'),
    readableTimes('first_seen', 'last_seen'),
    table(COLUMNS),
  ),
  earliest: '-7d@h',
  latest: '@h',
  cron: '40 5 * * *',
  columns: COLUMNS,
  thresholds: [failures],
  sharedThresholds: [],
  attack: [],
  email: {
    subject: 'Kerberos 677: $result.computer$ has lost the trust of the domain ($result.problem$)',
    message:
      'The computer $result.computer$ failed to log on to the domain $result.failures$ times between $result.first_seen$ and $result.last_seen$: $result.problem$. Its users may still work with cached credentials.\n\nOn that computer run in PowerShell: Test-ComputerSecureChannel -Repair. Join it again if that fails. Machines restored from a snapshot or cloned under the same name show this too.',
  },
  alert: { severity: 'low', entity: ['computer', 'problem'], silentFor: '7d' },
};
