import { officeTime, SECOND } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { employee, plantWorker } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { userToUserRequired } from '../system-events';
import { TRUTH } from '../truth';

/** Programs ask for a ticket to a plain user account, which wants user-to-user authentication. */
export const userAsService: Story = {
  id: 'user-as-service',
  about: 'Programs ask for a ticket to a plain user account, which wants user-to-user authentication.',
  subnet: 148,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.weekend) return;
    const dc = random.pick([...controllers.windows2003, ...controllers.current]);
    const old = isOld(dc);
    const who = random.between(0, 70);
    const account = old ? plantWorker(who) : employee(who);
    const service = random.chance(0.5) ? account : scene.named('svc_nospn');
    const time = officeTime(scene.day, random);
    yield refusedService(scene, {
      dc,
      time,
      account,
      client: scene.address(who),
      service,
      options: old ? 0x800000 : 0x40810000,
      code: 27,
      label: TRUTH.userToUser,
    });
    if (!old && random.chance(0.4))
      yield userToUserRequired(scene, { dc, time: time + SECOND }, account, service);
  },
};
