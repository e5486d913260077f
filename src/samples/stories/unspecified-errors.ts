import { officeTime } from '../calendar';
import { employee } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Tickets too large or requests too odd end in the generic error. */
export const unspecifiedErrors: Story = {
  id: 'unspecified-errors',
  about: 'Tickets too large or requests too odd end in the generic error.',
  subnet: 160,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.day % 2 !== 0) return;
    const who = random.between(0, 30);
    yield refusedService(scene, {
      dc: random.pick(controllers.current),
      time: officeTime(scene.day, random),
      account: employee(who),
      client: scene.address(who),
      service: 'HTTP/portal.corp.halden.example',
      code: 60,
      label: TRUTH.generic,
    });
  },
};
