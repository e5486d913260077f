import { MINUTE, HOUR, SECOND } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** The account of a leaver is disabled, and a phone still tries it every half hour. */
export const leaverStillInUse: Story = {
  id: 'leaver-still-in-use',
  about: 'The account of a leaver is disabled, and a phone still tries it every half hour.',
  subnet: 137,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.day % 4 !== 3) return;
    const dc = random.pick(controllers.readable);
    const begin = scene.midnight + random.between(6, 18) * HOUR;
    for (let index = 0; index < 7; index++) {
      yield refusedTicket(scene, {
        dc,
        time: begin + index * 30 * MINUTE + random.between(0, 9) * SECOND,
        account: scene.named(isOld(dc) ? 'wleaver' : 'werner.leaver'),
        client: scene.address(isOld(dc) ? 5 : 4),
        code: 18,
        label: TRUTH.revokedInUse,
      });
    }
  },
};
