import { anyTime, SECOND } from '../calendar';
import { refusedPreauth } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** One machine tries password after password on one account until it is locked. */
export const bruteForce: Story = {
  id: 'brute-force',
  about: 'One machine tries password after password on one account until it is locked.',
  subnet: 144,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    const day = cast.between(2, 25);
    if (scene.day !== day || controllers.current.length === 0) return;
    const dc = cast.pick(controllers.current);
    const begin = anyTime(day, random);
    const account = 'Administrator';
    for (let index = 0; index < 40; index++) {
      yield refusedPreauth(scene, {
        dc,
        time: begin + index * 3 * SECOND + random.between(0, 2) * SECOND,
        account: scene.named(account),
        client: scene.address(101),
        code: 24,
        label: TRUTH.bruteForce,
      });
    }
  },
};
