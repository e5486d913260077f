import { limitOf, type Threshold } from '../threshold';
import type { Pattern } from './pattern';
import { inWindow } from './windows';

const accounts: Threshold = {
  name: 'k677_crowd_accounts',
  value: 10,
  description:
    'How many accounts must fail from one client within k677_crowd_window, most of them without a success soon after, to count as enumeration or spray. Choose it above what a terminal server or a gateway of yours shows in a bad hour.',
};

const clockAccounts: Threshold = {
  name: 'k677_clock_accounts',
  value: 2,
  description:
    'How many accounts must fail for the clock from one client within k677_crowd_window to blame the clock of that client. Two are its user and its computer account.',
};

/** Guessed passwords meet wrong, locked and expired ones: one happening, of logons and not of granted tickets. */
const guess =
  'k677_guess=case(failure_code="37", "clock", request="TGS", "ticket", in(failure_code, "18", "23", "24"), "password", true(), failure_code)';

const crowd = [
  'account!="-" AND request!="TGS" AND NOT match(account, "^X509N:")',
  `k677_unanswered>=${limitOf(accounts)} AND 2*k677_unanswered>k677_accounts`,
].join(' AND ');

/**
 * One client fails with many accounts. Accounts that succeed soon after count against it: a shared computer in the
 * morning shows many typing errors, and then many successes.
 */
export const manyAccountsOneClient: Pattern = {
  id: 'many-accounts-one-client',
  thresholds: [accounts, clockAccounts],
  facts: [
    `eval ${guess}`,
    ...inWindow(
      {
        k677_accounts: 'dc(k677_account)',
        k677_unanswered: 'dc(eval(if(k677_answered=0 AND account!="-", k677_account, null())))',
      },
      ['k677_client', 'k677_guess'],
    ),
    `eval k677_crowd=if(${crowd}, 1, 0)`,
  ],
  holds: [
    { codes: ['6', '18', '23', '24'], when: 'k677_crowd=1' },
    { codes: ['25'], when: 'k677_granted>0 AND k677_crowd=1' },
    { codes: ['37'], when: `account!="-" AND k677_unanswered>=${limitOf(clockAccounts)}` },
  ],
};
