import type { Pattern } from './pattern';

/** A new ticket follows the expired one: the normal end of a ticket. */
export const newTicketFollowed: Pattern = {
  id: 'new-ticket-followed',
  thresholds: [],
  facts: [],
  holds: [{ codes: ['32'], when: 'k677_answered=1' }],
};
