import { MINUTE, HOUR, SECOND } from '../calendar';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A scheduled job still names a file server that was switched off years ago. */
export const serverGone: Story = {
  id: 'server-gone',
  about: 'A scheduled job still names a file server that was switched off years ago.',
  subnet: 113,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0) return;
    for (const hour of scene.day % 2 === 0 ? [1] : [1, 13]) {
      yield refusedService(scene, {
        dc: random.pick(controllers.current),
        time: scene.midnight + hour * HOUR + 30 * MINUTE + random.between(0, 5) * SECOND,
        account: `${scene.named('BATCH02')}$`,
        client: scene.address(12),
        service: `cifs/${scene.named('file00')}.corp.halden.example`,
        code: 7,
        label: TRUTH.computerUnknown,
      });
    }
  },
};
