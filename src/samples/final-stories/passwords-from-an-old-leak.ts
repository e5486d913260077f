import { HOUR, SECOND } from '../calendar';
import { colleague } from '../company/colleagues';
import { refusedPreauth, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** Somebody owns a list of passwords of years ago: a third of them were right, and have expired. */
export const passwordsFromAnOldLeak: FinalStory = {
  id: 'passwords-from-an-old-leak',
  about: 'Somebody owns a list of passwords of years ago: a third of them were right, and have expired.',
  subnet: 154,
  *tell(scene) {
    const { controllers, random, day } = scene;
    const dc = controllers.current[1];
    if (!dc || day !== 22) return;
    for (let turn = 0; turn < 48; turn++) {
      const fields = {
        dc,
        time: scene.midnight + 4 * HOUR + turn * 5 * SECOND + random.between(0, 2000),
        account: colleague(1100 + turn),
        client: scene.address(66),
      };
      if (turn % 3 === 1) {
        const label = truthOf('old-password-known', 'many-accounts-one-client');
        yield refusedTicket(scene, { ...fields, code: 23, label });
      } else {
        const label = truthOf('password-spray', 'many-accounts-one-client');
        yield refusedPreauth(scene, { ...fields, code: 24, label });
      }
    }
  },
};
