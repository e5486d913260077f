import { anyTime } from '../calendar';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** An application directory is asked for by LDAP names that nobody registered. */
export const directoryWithoutSpn: Story = {
  id: 'directory-without-spn',
  about: 'An application directory is asked for by LDAP names that nobody registered.',
  subnet: 172,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.day % 2 !== 0) return;
    yield refusedService(scene, {
      dc: random.pick(controllers.current),
      time: anyTime(scene.day, random),
      account: scene.named('svc_hrsync'),
      client: scene.address(11),
      service: `ldap/${scene.named('adlds1')}.corp.halden.example${random.chance(0.5) ? ':50000' : ''}`,
      code: 7,
      label: TRUTH.directoryWithoutSpn,
    });
  },
};
