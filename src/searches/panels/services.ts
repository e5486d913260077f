import { topEntities } from '../top-entities';

/** The services that were asked for and refused most often. */
export const services = topEntities('s', {
  id: 'services',
  title: 'Services',
  question: 'Which services were tickets refused for?',
});
