import { anyTime, SECOND } from '../calendar';
import { employee } from '../company/people';
import { refusedTicket, refusedPreauth, grantedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** One machine tries one password on many accounts; one of them had it. */
export const passwordSpray: Story = {
  id: 'password-spray',
  about: 'One machine tries one password on many accounts; one of them had it.',
  subnet: 143,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    const day = cast.between(7, 26);
    if (scene.day !== day || controllers.current.length === 0) return;
    const dc = cast.pick(controllers.current);
    const begin = anyTime(day, random);
    for (let index = 0; index < 52; index++) {
      const time = begin + index * 4 * SECOND + random.between(0, 2) * SECOND;
      const account = employee(200 + index);
      const common = {
        dc,
        time,
        account,
        client: scene.address(99),
        plainAddress: dc.windows === '2016',
        options: 0x10,
      };
      if (index === 31) {
        yield grantedTicket(scene, common);
      } else if (index % 17 === 9) {
        yield refusedTicket(scene, { ...common, code: 23, label: TRUTH.sprayOldPassword });
      } else {
        yield refusedPreauth(scene, { ...common, code: 24, label: TRUTH.spray });
      }
    }
  },
};
