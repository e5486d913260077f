import { HOUR, MINUTE, SECOND } from '../calendar';
import { colleague } from '../company/colleagues';
import { refusedPreauth, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** A copier never brings the proof it is asked for; an intruder asks for forty accounts and wants none. */
export const proofsNeverBrought: FinalStory = {
  id: 'proofs-never-brought',
  about:
    'A copier never brings the proof it is asked for; an intruder asks for forty accounts and wants none.',
  subnet: 160,
  *tell(scene) {
    const { controllers, random, day } = scene;
    const copier = controllers.windows2003[0];
    if (copier && day % 9 === 3) {
      for (let turn = 0; turn < 12; turn++) {
        const time = scene.midnight + 8 * HOUR + turn * 17 * MINUTE + random.between(0, 30) * SECOND;
        const label = truthOf('preauth-not-sent', 'no-success-followed');
        const fields = { dc: copier, time, account: 'copier-2f', client: scene.address(90), preauth: 0 };
        yield refusedPreauth(scene, { ...fields, code: 25, label });
      }
    }
    const dc = controllers.current[4];
    if (!dc || day !== 23) return;
    for (let turn = 0; turn < 40; turn++) {
      yield refusedTicket(scene, {
        dc,
        time: scene.midnight + 19 * HOUR + turn * 2 * SECOND,
        account: colleague(turn * 4),
        client: scene.address(13),
        plainAddress: true,
        options: 0x50800000,
        code: 25,
        label: truthOf('as-rep-scan', 'many-accounts-one-client'),
      });
    }
  },
};
