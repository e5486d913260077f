import { limit, type Pattern, type Threshold } from './pattern';

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
    'How often the same expired ticket must be shown without a success in between to count as stuck. A session that wakes up shows it a few times at once.',
};

const stuckFor: Threshold = {
  name: 'k677_stuck_for',
  value: 600,
  description:
    'Seconds from the first to the last of these failures, at least. A client that gets a new ticket does so within minutes.',
};

/** The account does not succeed from this client, however often it tries. */
export const noSuccessFollowed: Pattern = {
  id: 'no-success-followed',
  thresholds: [tries, stuck, stuckFor],
  facts: [
    'eventstats count as k677_run_failures, range(_time) as k677_run_time by k677_account, k677_client, failure_code, k677_run',
  ],
  holds: [
    { codes: ['25'], when: `account!="-" AND k677_answered=0 AND k677_run_failures>=${limit(tries)}` },
    {
      codes: ['32'],
      when: `account!="-" AND k677_run_failures>=${limit(stuck)} AND k677_run_time>=${limit(stuckFor)}`,
    },
  ],
};
