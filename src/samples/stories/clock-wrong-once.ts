import { anyTime } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { employee, plantWorker } from '../company/people';
import { refusedNameless, refusedPreauth } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A single refusal for the clock: whose clock it was, nobody can tell. */
export const clockWrongOnce: Story = {
  id: 'clock-wrong-once',
  about: 'A single refusal for the clock: whose clock it was, nobody can tell.',
  subnet: 182,
  *tell(scene) {
    const { controllers, random } = scene;
    const dc = random.pick(controllers.readable);
    const who = random.between(0, 250);
    const common = {
      dc,
      time: anyTime(scene.day, random),
      client: scene.address(who),
      code: 37,
      label: TRUTH.clockSkew,
    };
    if (random.chance(0.3)) {
      const account = isOld(dc) ? plantWorker(who) : employee(who);
      yield refusedPreauth(scene, { ...common, account });
    } else {
      yield refusedNameless(scene, common);
    }
  },
};
