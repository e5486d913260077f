import { officeTime, SECOND } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { employee, plantWorker } from '../company/people';
import { refusedPreauth, grantedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** People mistype their password once or twice, then get it right. */
export const passwordMistyped: Story = {
  id: 'password-mistyped',
  about: 'People mistype their password once or twice, then get it right.',
  subnet: 141,
  *tell(scene) {
    const { controllers, random } = scene;
    for (let count = scene.weekend ? 1 : random.between(1, 3); count > 0; count--) {
      const dc = random.pick(controllers.readable);
      const old = isOld(dc);
      const who = random.between(0, 200);
      const account = old ? plantWorker(who) : employee(who);
      const client = scene.address(who);
      const begin = officeTime(scene.day, random);
      const tries = random.chance(0.3) ? 2 : 1;
      for (let index = 0; index < tries; index++) {
        yield refusedPreauth(scene, {
          dc,
          time: begin + index * 12 * SECOND,
          account,
          client,
          service: `krbtgt/${random.chance(0.5) ? dc.realm.netbios : dc.realm.name}`,
          code: 24,
          label: TRUTH.mistyped,
        });
      }
      yield grantedTicket(scene, {
        dc,
        time: begin + tries * 12 * SECOND + random.between(3, 30) * SECOND,
        account,
        client,
      });
    }
  },
};
