import { limitOf, type Threshold } from '../threshold';
import type { Pattern } from './pattern';
import { inWindow } from './windows';

const guesses: Threshold = {
  name: 'k677_brute_force_failures',
  value: 15,
  description:
    'How many wrong passwords for one account within k677_crowd_window, as one kind of event of one domain controller, count as brute force where they are not a steady rhythm. Choose it above the retries of your services in an hour.',
};

const shown: Threshold = {
  name: 'k677_forged_failures',
  value: 5,
  description:
    'How many tickets that do not fit their keys or names one account must show from one client within k677_crowd_window to count as forged. One or two come from damaged caches.',
};

const FORGED = ['31', '36', '41', '44'];

/** Tickets that do not fit: one tool meets several of these codes. */
const misfit = `in(failure_code, ${FORGED.map((code) => `"${code}"`).join(', ')})`;

/**
 * One account fails very often in a short time. That a ticket does not fit its key (41) is also how a service under
 * the wrong account shows, so there it takes more than one service.
 */
export const manyFailuresOneAccount: Pattern = {
  id: 'many-failures-one-account',
  thresholds: [guesses, shown],
  facts: [
    ...inWindow({ k677_account_failures: 'count' }, ['k677_account', 'failure_code', 'event_id', 'kdc']),
    ...inWindow(
      {
        k677_misfits: `count(eval(${misfit}))`,
        k677_misfit_services: `dc(eval(if(${misfit}, k677_service, null())))`,
      },
      ['k677_account', 'k677_client'],
    ),
  ],
  holds: [
    { codes: ['24'], when: `account!="-" AND k677_account_failures>=${limitOf(guesses)}` },
    { codes: ['31', '36', '44'], when: `account!="-" AND k677_misfits>=${limitOf(shown)}` },
    {
      codes: ['41'],
      when: `account!="-" AND k677_misfits>=${limitOf(shown)} AND k677_misfit_services>1`,
    },
  ],
};
