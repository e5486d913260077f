import { HOUR, MINUTE } from '../calendar';
import { refusedService } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** An intruder shows tickets of his own making, for one name, at one domain controller after another. */
export const ticketMadeAtHome: FinalStory = {
  id: 'ticket-made-at-home',
  about: 'An intruder shows tickets of his own making, for one name, at one domain controller after another.',
  subnet: 137,
  *tell(scene) {
    const { controllers, random, day } = scene;
    if (day !== 15 && day !== 23) return;
    const account = day === 15 ? 'Administrator' : 'lsa audit';
    for (let turn = 0; turn < 14; turn++) {
      const dc = random.pick(controllers.current);
      const service = random.pick(['cifs', 'ldap', 'host']);
      yield refusedService(scene, {
        dc,
        time: scene.midnight + 2 * HOUR + turn * 3 * MINUTE + random.between(0, 60) * 1000,
        account,
        client: scene.address(9),
        service: turn % 4 === 0 ? 'krbtgt' : `${service}/${dc.computer}`,
        options: 0x40800000,
        code: turn % 5 === 4 ? 44 : 31,
        label: truthOf('forged-ticket', 'many-failures-one-account'),
      });
    }
  },
};
