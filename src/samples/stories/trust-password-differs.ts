import { officeTime } from '../calendar';
import { employee } from '../company/people';
import { LAB } from '../company/realms';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** The two sides of the trust to the laboratory hold different passwords. */
export const trustPasswordDiffers: Story = {
  id: 'trust-password-differs',
  about: 'The two sides of the trust to the laboratory hold different passwords.',
  subnet: 152,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.day < 13 || scene.weekend) return;
    const who = random.between(0, 80);
    yield refusedService(scene, {
      dc: random.pick(controllers.current),
      time: officeTime(scene.day, random),
      account: employee(who),
      client: scene.address(who),
      service: `krbtgt/${LAB.name}`,
      code: 31,
      label: TRUTH.trustPassword,
    });
  },
};
