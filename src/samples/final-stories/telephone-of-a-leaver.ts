import { HOUR, MINUTE } from '../calendar';
import { refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** A telephone and a job go on under accounts that were disabled, in a rhythm of their own. */
export const telephoneOfALeaver: FinalStory = {
  id: 'telephone-of-a-leaver',
  about: 'A telephone and a job go on under accounts that were disabled, in a rhythm of their own.',
  subnet: 151,
  *tell(scene) {
    const { controllers, random, day } = scene;
    if (![8, 15, 22].includes(day)) return;
    const dc = (day === 22 ? controllers.windows2003 : controllers.current)[day === 8 ? 3 : 0];
    if (!dc) return;
    const minutes = day === 8 ? 12 : 25;
    for (let turn = 0; turn < 20; turn++) {
      yield refusedTicket(scene, {
        dc,
        time: scene.midnight + 3 * HOUR + turn * minutes * MINUTE + random.between(0, 40) * 1000,
        account: day === 8 ? 'ext_Se\u00e1n.O14' : 'report job $2',
        client: scene.address(day),
        code: 18,
        label: truthOf('revoked-account-in-use', 'steady-rhythm'),
      });
    }
  },
};
