import { officeTime } from '../calendar';
import { employee } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** An authentication policy lets only some devices ask for tickets to a protected server. */
export const authenticationPolicy: Story = {
  id: 'authentication-policy',
  about: 'An authentication policy lets only some devices ask for tickets to a protected server.',
  subnet: 128,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.day % 2 !== 1) return;
    const who = random.between(0, 20);
    yield refusedService(scene, {
      dc: random.pick(controllers.current),
      time: officeTime(scene.day, random),
      account: `${employee(who)}.adm`,
      client: scene.address(who),
      service: random.pick(['HOST/vault01.corp.halden.example', 'TERMSRV/vault01.corp.halden.example']),
      code: 12,
      label: TRUTH.servicePolicy,
    });
  },
};
