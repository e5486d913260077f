import { HOUR, MINUTE } from '../calendar';
import { colleague } from '../company/colleagues';
import { grantedTicket, refusedPreauth } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** A branch office sits behind one address; among its logons somebody tries a password a minute. */
export const sprayBehindAnOffice: FinalStory = {
  id: 'spray-behind-an-office',
  about: 'A branch office sits behind one address; among its logons somebody tries a password a minute.',
  subnet: 157,
  doubt: 'Four people of the office mistype in the same hours from the same address and then succeed.',
  *tell(scene) {
    const { controllers, random, day } = scene;
    const dc = controllers.current[0];
    if (!dc || day !== 6) return;
    const begin = scene.midnight + 13 * HOUR;
    const client = scene.address(1);
    for (let turn = 0; turn < 55; turn++) {
      const time = begin + turn * MINUTE + random.between(0, 50) * 1000;
      const label = truthOf('password-spray', 'many-accounts-one-client');
      yield refusedPreauth(scene, { dc, time, account: colleague(200 + turn * 3), client, code: 24, label });
      if (turn % 3 === 0) {
        const account = colleague(201 + (turn % 12) * 3);
        const typed = time + 4000;
        if (turn % 15 === 0) {
          const mistyped = truthOf('password-mistyped', 'success-followed');
          yield refusedPreauth(scene, { dc, time: typed, account, client, code: 24, label: mistyped });
        }
        yield grantedTicket(scene, { dc, time: typed + 9000, account, client });
      }
    }
  },
};
