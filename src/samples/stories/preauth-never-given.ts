import { MINUTE, HOUR } from '../calendar';
import { refusedPreauth } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A device of the plant asks without pre-authentication day after day and never comes back with it. */
export const preauthNeverGiven: Story = {
  id: 'preauth-never-given',
  about: 'A device of the plant asks without pre-authentication day after day and never comes back with it.',
  subnet: 147,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.old.length === 0 || scene.day % 2 !== 0) return;
    yield refusedPreauth(scene, {
      dc: random.pick(controllers.old),
      time: scene.midnight + 11 * HOUR + random.between(0, 50) * MINUTE,
      account: scene.named('plcgate'),
      client: scene.address(51),
      code: 25,
      preauth: 0,
      label: TRUTH.preauthNever,
    });
  },
};
