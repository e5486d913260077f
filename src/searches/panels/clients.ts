import { topEntities } from '../top-entities';

/** The client addresses from which refused requests came most often. */
export const clients = topEntities('c', {
  id: 'clients',
  title: 'Clients',
  question: 'From which addresses did the refused requests come?',
});
