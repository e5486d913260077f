import { MINUTE, HOUR, SECOND } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A deleted account still runs a service that asks every quarter of an hour, and a nightly job. */
export const deletedAccountInAJob: Story = {
  id: 'deleted-account-in-a-job',
  about: 'A deleted account still runs a service that asks every quarter of an hour, and a nightly job.',
  subnet: 122,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.day < 10) return;
    const dc = random.pick(controllers.readable);
    const name = scene.named(isOld(dc) ? 'svc_waage_alt' : 'svc_export_old');
    const client = scene.address(isOld(dc) ? 31 : 30);
    if (scene.day % 5 === 0) {
      const begin = scene.midnight + random.between(6, 15) * HOUR;
      for (let index = 0; index < 8; index++) {
        const time = begin + index * 15 * MINUTE + random.between(0, 2) * SECOND;
        yield refusedTicket(scene, { dc, time, account: name, client, code: 6, label: TRUTH.deletedInUse });
      }
    } else if (scene.day % 2 === 0 && controllers.current.length > 0) {
      yield refusedTicket(scene, {
        dc: random.pick(controllers.current),
        time: scene.midnight + 3 * HOUR + random.between(0, 4) * SECOND,
        account: scene.named('svc_nightly_old'),
        client: scene.address(32),
        code: 6,
        label: TRUTH.deletedInUse,
      });
    }
  },
};
