import type { Pattern } from './pattern';

/** The same account then succeeds from the same client. */
export const successFollowed: Pattern = {
  id: 'success-followed',
  thresholds: [],
  facts: [],
  holds: [{ codes: ['24', '25'], when: 'k677_answered=1' }],
};
