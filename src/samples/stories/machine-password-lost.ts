import { MINUTE, HOUR } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { refusedPreauth } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A machine was restored from an old snapshot: its password is no longer the one in the directory. */
export const machinePasswordLost: Story = {
  id: 'machine-password-lost',
  about: 'A machine was restored from an old snapshot: its password is no longer the one in the directory.',
  subnet: 145,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.day < 9 || scene.day > 20) return;
    for (const hour of [5, 17]) {
      const dc = random.pick(controllers.readable);
      const old = isOld(dc);
      yield refusedPreauth(scene, {
        dc,
        time: scene.midnight + hour * HOUR + random.between(0, 40) * MINUTE,
        account: `${scene.named(old ? 'PM88-NODE01' : 'VMTEST14')}$`,
        client: scene.address(14),
        code: 24,
        label: TRUTH.machinePassword,
      });
    }
  },
};
