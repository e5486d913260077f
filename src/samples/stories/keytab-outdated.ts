import { MINUTE, HOUR } from '../calendar';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A Linux server uses a keytab with a key version that is no longer held. */
export const keytabOutdated: Story = {
  id: 'keytab-outdated',
  about: 'A Linux server uses a keytab with a key version that is no longer held.',
  subnet: 159,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.day % 2 !== 1) return;
    yield refusedService(scene, {
      dc: random.pick(controllers.current),
      time: scene.midnight + 12 * HOUR + random.between(0, 9) * MINUTE,
      account: scene.named('svc_linuxapp'),
      client: scene.address(61),
      service: 'krbtgt',
      options: 0x800000,
      code: 44,
      label: TRUTH.keyVersion,
    });
  },
};
