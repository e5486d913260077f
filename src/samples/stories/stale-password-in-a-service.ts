import { MINUTE, HOUR, SECOND } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { refusedPreauth } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A service keeps an old password after a change and tries it every few minutes for days. */
export const stalePasswordInAService: Story = {
  id: 'stale-password-in-a-service',
  about: 'A service keeps an old password after a change and tries it every few minutes for days.',
  subnet: 142,
  *tell(scene) {
    const { controllers, random } = scene;
    const dc = controllers.readable[(scene.day + scene.copy) % controllers.readable.length];
    if (!dc || scene.day % 4 !== 0) return;
    const begin = scene.midnight + random.between(2, 18) * HOUR;
    for (let index = 0; index < 6; index++) {
      yield refusedPreauth(scene, {
        dc,
        time: begin + index * 10 * MINUTE + random.between(0, 3) * SECOND,
        account: scene.named(isOld(dc) ? 'svc_recipe' : 'svc_reporting'),
        client: scene.address(17),
        code: 24,
        label: TRUTH.staleService,
      });
    }
  },
};
