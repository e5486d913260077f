import { limitOf, type Threshold } from '../threshold';
import type { Pattern } from './pattern';
import { inWindow } from './windows';

const clients: Threshold = {
  name: 'k677_brute_force_clients',
  value: 5,
  description:
    'From how many clients one account must fail within k677_crowd_window, without a success there soon after, to count as brute force. Choose it above the number of computers of one person.',
};

/** One account fails from many clients, and not in the rhythm of a saved password. */
export const oneAccountManyClients: Pattern = {
  id: 'one-account-many-clients',
  thresholds: [clients],
  facts: inWindow({ k677_account_clients: 'dc(eval(if(k677_answered=0, k677_client, null())))' }, [
    'k677_account',
    'failure_code',
  ]),
  holds: [
    {
      codes: ['24'],
      when: `account!="-" AND k677_answered=0 AND k677_account_clients>=${limitOf(clients)}`,
    },
  ],
};
