import { officeTime } from '../calendar';
import { workstation } from '../company/machines';
import { employee } from '../company/people';
import { refusedService, refusedTicket } from '../requests';
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
    const request = {
      dc: random.pick(controllers.current),
      time: officeTime(scene.day, random),
      account: `${employee(who)}.adm`,
      client: scene.address(who),
      code: 12,
    };
    const restriction = { device: `${workstation(who)}$`, silo: 'Tier0', policy: 'Tier0-Devices' };
    if (random.chance(0.4)) {
      yield refusedTicket(scene, { ...request, restriction, label: TRUTH.authenticationPolicy });
      return;
    }
    const service = random.pick(['HOST/vault01.corp.halden.example', 'TERMSRV/vault01.corp.halden.example']);
    yield refusedService(scene, { ...request, service, restriction, label: TRUTH.authenticationPolicy });
    yield refusedService(scene, {
      ...request,
      time: request.time + 5,
      service,
      label: TRUTH.serviceRestricted,
    });
  },
};
