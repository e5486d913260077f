import { officeTime, HOUR, SECOND } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { employee, plantWorker } from '../company/people';
import { refusedTicket, refusedPreauth, grantedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Passwords run out: people change them and go on, a service account does not. */
export const passwordExpired: Story = {
  id: 'password-expired',
  about: 'Passwords run out: people change them and go on, a service account does not.',
  subnet: 140,
  *tell(scene) {
    const { controllers, random } = scene;
    if (!scene.weekend) {
      const dc = random.pick(controllers.readable);
      const old = isOld(dc);
      const who = random.between(0, 200);
      const account = old ? plantWorker(who) : employee(who);
      const begin = officeTime(scene.day, random);
      const refusal = {
        dc,
        time: begin,
        account,
        client: scene.address(who),
        code: 23,
        label: TRUTH.passwordExpired,
      };
      yield random.chance(0.8) ? refusedTicket(scene, refusal) : refusedPreauth(scene, refusal);
      yield grantedTicket(scene, {
        dc,
        time: begin + random.between(40, 170) * SECOND,
        account,
        client: scene.address(who),
      });
    }
    if (controllers.current.length === 0) return;
    if (scene.day >= 8 && scene.day % 2 === 0) {
      yield refusedTicket(scene, {
        dc: random.pick(controllers.current),
        time: scene.midnight + 2 * HOUR + random.between(0, 5) * SECOND,
        account: `${scene.named('WSMUSEUM')}$`,
        client: scene.address(231),
        code: 23,
        label: TRUTH.machinePasswordExpired,
      });
    }
  },
};
