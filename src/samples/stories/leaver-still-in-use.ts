import { HOUR, SECOND } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** The account of a leaver is disabled, and a phone and a scheduled job still use it every few hours. */
export const leaverStillInUse: Story = {
  id: 'leaver-still-in-use',
  about: 'The account of a leaver is disabled, and a phone and a scheduled job still use it every few hours.',
  subnet: 137,
  *tell(scene) {
    const { controllers, random } = scene;
    for (const hour of [7, 19]) {
      const dc = random.pick(controllers.readable);
      yield refusedTicket(scene, {
        dc,
        time: scene.midnight + hour * HOUR + random.between(0, 20) * SECOND,
        account: scene.named(isOld(dc) ? 'wleaver' : 'werner.leaver'),
        client: scene.address(4),
        code: 18,
        label: TRUTH.disabled,
      });
    }
  },
};
