import { HOUR, SECOND } from '../calendar';
import { refusedNameless } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** The clock of one domain controller is wrong: many clients are refused, by it alone. */
export const domainControllerClockWrong: Story = {
  id: 'domain-controller-clock-wrong',
  about: 'The clock of one domain controller is wrong: many clients are refused, by it alone.',
  subnet: 157,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    const dc = cast.pick(controllers.readable);
    if (scene.day !== cast.between(4, 24)) return;
    for (let index = 0; index < 30; index++) {
      yield refusedNameless(scene, {
        dc,
        time: scene.midnight + 7 * HOUR + index * 40 * SECOND + random.between(0, 20) * SECOND,
        client: scene.address(10 + index * 5),
        code: 37,
        label: TRUTH.dcClock,
      });
    }
  },
};
