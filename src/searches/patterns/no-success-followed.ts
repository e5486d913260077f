import { limitOf, type Threshold } from '../threshold';
import type { Pattern } from './pattern';
import { inWindow } from './windows';

const tries: Threshold = {
  name: 'k677_unanswered_tries',
  value: 3,
  description:
    'How often an account must be asked for pre-authentication, from one client and without a success, until the client is said never to send it. Choose it above the tries of one logon.',
};

const stuck: Threshold = {
  name: 'k677_stuck_failures',
  value: 5,
  description:
    'How often an account must show an expired ticket from one client within k677_crowd_window, without a success in between, to count as stuck. A session that wakes up shows it a few times at once.',
};

const stuckFor: Threshold = {
  name: 'k677_stuck_for',
  value: 600,
  description:
    'Seconds from the first to the last of these failures, at least. A client that gets a new ticket does so within minutes.',
};

const RUN = ['k677_account', 'k677_client', 'failure_code', 'k677_run'];

/**
 * The account does not succeed from this client, however often it tries. Only where the domain controller writes
 * successes at all does their absence say anything.
 */
export const noSuccessFollowed: Pattern = {
  id: 'no-success-followed',
  thresholds: [tries, stuck, stuckFor],
  facts: [
    `eventstats count as k677_run_failures by ${RUN.join(', ')}`,
    ...inWindow({ k677_shown: 'count', k677_shown_seconds: 'range(_time)' }, RUN),
  ],
  holds: [
    {
      codes: ['25'],
      when: `account!="-" AND k677_granted>0 AND k677_answered=0 AND k677_run_failures>=${limitOf(tries)}`,
    },
    {
      codes: ['32'],
      when: `account!="-" AND k677_granted>0 AND k677_shown>=${limitOf(stuck)} AND k677_shown_seconds>=${limitOf(stuckFor)}`,
    },
  ],
};
