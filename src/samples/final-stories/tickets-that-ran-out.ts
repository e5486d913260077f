import { anyTime, SECOND } from '../calendar';
import { colleague, device } from '../company/colleagues';
import { grantedService, grantedTicket, refusedNameless } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** Tickets run out everywhere, some three at a time on a laptop that wakes up; new ones follow. */
export const ticketsThatRanOut: FinalStory = {
  id: 'tickets-that-ran-out',
  about: 'Tickets run out everywhere, some three at a time on a laptop that wakes up; new ones follow.',
  subnet: 134,
  *tell(scene) {
    const { controllers, random, day } = scene;
    for (let turn = 0; turn < 3; turn++) {
      const dc = random.pick(turn === 0 ? controllers.old : controllers.current);
      if (!dc) continue;
      const who = random.between(0, 240);
      const time = anyTime(day, random);
      const client = scene.address(who);
      const awake = turn === 2 && day % 3 === 0;
      for (let again = 0; again < (awake ? 3 : 1); again++) {
        yield refusedNameless(scene, {
          dc,
          time: time + again * 130,
          client,
          options: random.pick([0x2, 0x10002, 0x40810000]),
          code: 32,
          label: truthOf('ticket-expired', 'new-ticket-followed'),
        });
      }
      const account = turn === 1 ? `${device(who)}$` : colleague(who);
      const soon = time + random.between(1, awake ? 50 : 12) * SECOND;
      yield grantedTicket(scene, { dc, time: soon, account, client });
      yield grantedService(scene, { dc, time: soon + 400, account, client, service: 'FILE01$' });
    }
  },
};
