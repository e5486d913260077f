import { anyTime } from '../calendar';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Scripts ask for a ticket to a name without a service class that no account has. */
export const plainNameAskedFor: Story = {
  id: 'plain-name-asked-for',
  about: 'Scripts ask for a ticket to a name without a service class that no account has.',
  subnet: 174,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.day % 2 !== 1) return;
    yield refusedService(scene, {
      dc: random.pick(controllers.current),
      time: anyTime(scene.day, random),
      account: scene.named('svc_scripts'),
      client: scene.address(19),
      service: random.pick(['svc_oldreports', 'appserver', 'intranet', 'SRV-X7$']),
      code: 7,
      label: TRUTH.plainName,
    });
  },
};
