import { officeTime } from '../calendar';
import { employee } from '../company/people';
import { LAB } from '../company/realms';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** People log on with a name of another domain and are referred there. */
export const wrongRealm: Story = {
  id: 'wrong-realm',
  about: 'People log on with a name of another domain and are referred there.',
  subnet: 163,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.day % 2 !== 1) return;
    const who = random.between(0, 60);
    yield refusedTicket(scene, {
      dc: random.pick(controllers.current),
      time: officeTime(scene.day, random),
      account: `${employee(who)}@${LAB.dns}`,
      client: scene.address(who),
      code: 68,
      label: TRUTH.wrongRealm,
    });
  },
};
