import { officeTime } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { refusedTicket, grantedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** An account that may log on at two desks only is used from others, and refused. */
export const logonFromAForeignDesk: Story = {
  id: 'logon-from-a-foreign-desk',
  about: 'An account that may log on at two desks only is used from others, and refused.',
  subnet: 127,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.weekend || controllers.current.length === 0) return;
    const dc = random.pick(controllers.readable);
    yield refusedTicket(scene, {
      dc,
      time: officeTime(scene.day, random),
      account: scene.named(isOld(dc) ? 'pkiosk' : 'kiosk.reception'),
      client: scene.address(random.between(5, 9)),
      code: 12,
      label: TRUTH.workstationRestriction,
    });
    yield grantedTicket(scene, {
      dc,
      time: officeTime(scene.day, random),
      account: scene.named(isOld(dc) ? 'pkiosk' : 'kiosk.reception'),
      client: scene.address(1),
    });
  },
};
