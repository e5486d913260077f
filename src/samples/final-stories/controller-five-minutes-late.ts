import { HOUR, SECOND } from '../calendar';
import { colleague } from '../company/colleagues';
import { refusedNameless, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** The host of a virtual domain controller sets its clock back; everybody who asks it is refused for an hour. */
export const controllerFiveMinutesLate: FinalStory = {
  id: 'controller-five-minutes-late',
  about: 'The host of a virtual domain controller sets its clock back; everybody who asks it is refused.',
  subnet: 140,
  *tell(scene) {
    const { controllers, random, day } = scene;
    const dc = (day === 24 ? controllers.old : controllers.current)[3];
    if (!dc || (day !== 13 && day !== 24)) return;
    for (let turn = 0; turn < 24; turn++) {
      const who = (turn * 7) % 61;
      const refusal = {
        dc,
        time: scene.midnight + 14 * HOUR + turn * 130 * SECOND + random.between(0, 90) * SECOND,
        client: scene.address(who),
        code: 37,
        label: truthOf('controller-clock-wrong', 'one-domain-controller'),
      };
      if (turn % 4 === 0) yield refusedTicket(scene, { ...refusal, account: colleague(who) });
      else yield refusedNameless(scene, refusal);
    }
  },
};
