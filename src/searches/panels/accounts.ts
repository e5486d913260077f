import { topEntities } from '../top-entities';

/** The accounts that were refused most often. */
export const accounts = topEntities('a', {
  id: 'accounts',
  title: 'Accounts',
  question: 'Who asked and was refused?',
});
