import { officeTime } from '../calendar';
import { employee } from '../company/people';
import { LAB } from '../company/realms';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** The trust to the laboratory was made before AES; requests for its realm are refused. */
export const trustWithoutAes: Story = {
  id: 'trust-without-aes',
  about: 'The trust to the laboratory was made before AES; requests for its realm are refused.',
  subnet: 133,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.day % 2 !== 1) return;
    const who = random.between(0, 60);
    yield refusedService(scene, {
      dc: random.pick(controllers.current),
      time: officeTime(scene.day, random),
      account: employee(who),
      client: scene.address(who),
      service: `krbtgt/${random.chance(0.7) ? LAB.name : LAB.netbios}`,
      code: 14,
      label: TRUTH.trustWithoutAes,
    });
  },
};
