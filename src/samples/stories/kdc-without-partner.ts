import { MINUTE, HOUR, SECOND } from '../calendar';
import { employee } from '../company/people';
import { LAB } from '../company/realms';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** One domain controller cannot reach the others for an afternoon and answers that the service is unavailable. */
export const kdcWithoutPartner: Story = {
  id: 'kdc-without-partner',
  about:
    'One domain controller cannot reach the others for an afternoon and answers that the service is unavailable.',
  subnet: 149,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    if (controllers.current.length === 0) return;
    const dc = cast.pick(controllers.current);
    const day = cast.between(5, 22);
    if (scene.day !== day) return;
    for (let index = 0; index < 14; index++) {
      const who = random.between(0, 90);
      yield refusedService(scene, {
        dc,
        time: scene.midnight + 14 * HOUR + index * 3 * MINUTE + random.between(0, 60) * SECOND,
        account: employee(who),
        client: scene.address(who),
        service: random.pick([`krbtgt/${LAB.name}`, 'krbtgt/CORP.HALDEN.EXAMPLE']),
        code: 29,
        label: TRUTH.kdcUnavailable,
      });
    }
  },
};
