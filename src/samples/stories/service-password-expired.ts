import { MINUTE, HOUR, SECOND } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** The password of a service account has expired; the service tries it every ten minutes. */
export const servicePasswordExpired: Story = {
  id: 'service-password-expired',
  about: 'The password of a service account has expired; the service tries it every ten minutes.',
  subnet: 170,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.day % 6 !== 5) return;
    const dc = random.pick(controllers.readable);
    const begin = scene.midnight + random.between(1, 20) * HOUR;
    for (let index = 0; index < 8; index++) {
      yield refusedTicket(scene, {
        dc,
        time: begin + index * 10 * MINUTE + random.between(0, 4) * SECOND,
        account: scene.named(isOld(dc) ? 'svc_labor' : 'svc_invoice'),
        client: scene.address(18),
        code: 23,
        label: TRUTH.servicePasswordExpired,
      });
    }
  },
};
