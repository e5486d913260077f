import { HOUR, SECOND } from '../calendar';
import { colleague } from '../company/colleagues';
import { grantedTicket, refusedPreauth, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** After the holidays a whole floor comes back to one terminal server: passwords mistyped and expired. */
export const terminalServerOnMonday: FinalStory = {
  id: 'terminal-server-on-monday',
  about:
    'After the holidays a whole floor comes back to one terminal server: passwords mistyped and expired.',
  subnet: 144,
  doubt: 'Four expired passwords within an hour at one address: not many, and each is changed at once.',
  *tell(scene) {
    const { controllers, random, day } = scene;
    if (day !== 3 && day !== 17) return;
    const dc = random.pick(day === 3 ? controllers.current : controllers.old);
    if (!dc) return;
    const client = scene.address(7);
    for (let turn = 0; turn < 34; turn++) {
      const account = colleague(700 + turn);
      const time = scene.midnight + 7 * HOUR + turn * 95 * SECOND + random.between(0, 60) * SECOND;
      const later = time + random.between(9, 50) * SECOND;
      const fields = { dc, time, account, client };
      if (turn % 9 === 4)
        yield refusedTicket(scene, { ...fields, code: 23, label: truthOf('password-expired') });
      else if (turn % 2 === 0) {
        const label = truthOf('password-mistyped', 'success-followed');
        yield refusedPreauth(scene, { ...fields, code: 24, label });
      }
      yield grantedTicket(scene, { ...fields, time: later });
    }
  },
};
