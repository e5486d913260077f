import { HOUR, SECOND } from '../calendar';
import { refusedPreauth } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** One account is tried with a list of passwords: fast from one address, and from a dozen by turns. */
export const oneAccountUnderFire: FinalStory = {
  id: 'one-account-under-fire',
  about: 'One account is tried with a list of passwords: fast from one address, and from a dozen by turns.',
  subnet: 158,
  *tell(scene) {
    const { controllers, random, day } = scene;
    const many = day === 21;
    if (![13, 21, 27].includes(day)) return;
    const dc = (day === 27 ? controllers.windows2003 : controllers.current)[0];
    if (!dc) return;
    const count = day === 13 ? 70 : 44;
    for (let turn = 0; turn < count; turn++) {
      yield refusedPreauth(scene, {
        dc,
        time: scene.midnight + 9 * HOUR + turn * (many ? 14 : 4) * SECOND + random.between(0, 3000),
        account: many ? 'Administrator' : day === 13 ? 'breakglass' : 'plantadmin',
        client: scene.address(many ? turn % 12 : 180),
        code: 24,
        label: truthOf('brute-force', many ? 'one-account-many-clients' : 'many-failures-one-account'),
      });
    }
  },
};
