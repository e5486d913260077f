import { anyTime } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { employee, plantWorker } from '../company/people';
import { refusedPreauth } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A wrong password once, and nothing after it: the person gave up or called the help desk. */
export const passwordWrongOnce: Story = {
  id: 'password-wrong-once',
  about: 'A wrong password once, and nothing after it: the person gave up or called the help desk.',
  subnet: 169,
  *tell(scene) {
    const { controllers, random } = scene;
    const dc = random.pick(controllers.readable);
    const who = random.between(0, 200);
    yield refusedPreauth(scene, {
      dc,
      time: anyTime(scene.day, random),
      account: `extern.${isOld(dc) ? plantWorker(who) : employee(who)}`,
      client: scene.address(who),
      code: 24,
      label: TRUTH.wrongPassword,
    });
  },
};
