import { officeTime } from '../calendar';
import { employee } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A service moved to another account, and its name still stands on the old one: tickets do not decrypt. */
export const ticketForAnotherAccount: Story = {
  id: 'ticket-for-another-account',
  about:
    'A service moved to another account, and its name still stands on the old one: tickets do not decrypt.',
  subnet: 158,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.weekend) return;
    const who = random.between(0, 99);
    yield refusedService(scene, {
      dc: random.pick(controllers.current),
      time: officeTime(scene.day, random),
      account: employee(who),
      client: scene.address(who),
      service: `HTTP/${scene.named('moved')}.corp.halden.example`,
      code: 41,
      label: TRUTH.modified,
    });
  },
};
