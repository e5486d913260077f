import { HOUR, SECOND } from '../calendar';
import { colleague } from '../company/colleagues';
import { refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** A list of people who left long ago is tried from one address. */
export const listOfLeavers: FinalStory = {
  id: 'list-of-leavers',
  about: 'A list of people who left long ago is tried from one address.',
  subnet: 152,
  *tell(scene) {
    const { controllers, random, day } = scene;
    const dc = controllers.current[day === 14 ? 4 : 0];
    if (!dc || (day !== 14 && day !== 26)) return;
    for (let turn = 0; turn < 24; turn++) {
      yield refusedTicket(scene, {
        dc,
        time: scene.midnight + 3 * HOUR + turn * (day === 14 ? 3 : 19) * SECOND + random.between(0, 1500),
        account: colleague(900 + turn * 3),
        client: scene.address(40),
        options: 0x10,
        code: 18,
        label: truthOf('disabled-account-spray', 'many-accounts-one-client'),
      });
    }
  },
};
