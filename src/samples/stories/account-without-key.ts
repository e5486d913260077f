import { anyTime } from '../calendar';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** An account that was imported has never had a password set here, so the KDC holds no key for it. */
export const accountWithoutKey: Story = {
  id: 'account-without-key',
  about: 'An account that was imported has never had a password set here, so the KDC holds no key for it.',
  subnet: 126,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.day % 2 !== 0) return;
    yield refusedTicket(scene, {
      dc: random.pick(controllers.current),
      time: anyTime(scene.day, random),
      account: scene.named('svc_imported'),
      client: scene.address(21),
      code: 9,
      label: TRUTH.noKey,
    });
  },
};
