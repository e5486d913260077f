import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'nameless', code: 31, cause: 'ticket-key-wrong', dcs: 'current' },
  { request: 'tgs', code: 31, cause: 'ticket-key-wrong', dcs: 'current', service: 'krbtgt' },
  { request: 'tgs', code: 31, cause: 'ticket-key-wrong', dcs: 'old', service: 'krbtgt' },
];

/** Now and then a ticket arrives that cannot be decrypted, each from another machine. */
export const ticketsBrokenOnTheWay: FinalStory = {
  id: 'tickets-broken-on-the-way',
  about: 'Now and then a ticket arrives that cannot be decrypted, each from another machine.',
  subnet: 110,
  *tell(scene) {
    if (scene.day % 2 === 0) return;
    yield* tellCases(scene, CASES, 1);
  },
};
