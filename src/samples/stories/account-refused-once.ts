import { anyTime } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { employee, plantWorker } from '../company/people';
import { refusedTicket, refusedPreauth } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Now and then somebody whose account is disabled, expired or out of hours tries to log on, once. */
export const accountRefusedOnce: Story = {
  id: 'account-refused-once',
  about: 'Now and then somebody whose account is disabled, expired or out of hours tries to log on, once.',
  subnet: 167,
  *tell(scene) {
    const { controllers, random } = scene;
    const dc = random.pick(controllers.readable);
    const who = random.between(0, 120);
    const name = isOld(dc) ? plantWorker(who) : employee(who);
    const refusal = {
      dc,
      time: anyTime(scene.day, random),
      account: `extern.${name}`,
      client: scene.address(who),
      code: 18,
      label: TRUTH.revoked,
    };
    yield random.chance(0.3)
      ? refusedPreauth(scene, { ...refusal, preauth: 0 })
      : refusedTicket(scene, refusal);
  },
};
