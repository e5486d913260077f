import { officeTime } from '../calendar';
import { employee } from '../company/people';
import { LAB } from '../company/realms';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Users of the laboratory may use some servers only, and ask for others. */
export const selectiveAuthentication: Story = {
  id: 'selective-authentication',
  about: 'Users of the laboratory may use some servers only, and ask for others.',
  subnet: 178,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.weekend) return;
    const who = random.between(0, 40);
    yield refusedService(scene, {
      dc: random.pick(controllers.current),
      time: officeTime(scene.day, random),
      account: employee(who),
      realm: LAB.name,
      client: scene.address(who),
      service: random.pick(['cifs/file02.corp.halden.example', 'HTTP/intranet.corp.halden.example']),
      code: 12,
      label: TRUTH.serviceRestricted,
    });
  },
};
