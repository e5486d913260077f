import { anyTime, SECOND } from '../calendar';
import { employee } from '../company/people';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** One machine tries a password on dozens of accounts that are all disabled. */
export const sprayOverDisabledAccounts: Story = {
  id: 'spray-over-disabled-accounts',
  about: 'One machine tries a password on dozens of accounts that are all disabled.',
  subnet: 139,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    const day = cast.between(3, 25);
    if (scene.day !== day || controllers.current.length === 0) return;
    const dc = cast.pick(controllers.current);
    const begin = anyTime(day, random);
    for (let index = 0; index < 38; index++) {
      yield refusedTicket(scene, {
        dc,
        time: begin + index * 5 * SECOND + random.between(0, 3) * SECOND,
        account: `${employee(1500 + index)}`,
        client: scene.address(88),
        code: 18,
        label: TRUTH.sprayDisabled,
      });
    }
  },
};
