import { anyTime, SECOND } from '../calendar';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A ticket made with a stolen, outdated key of the realm is tried by one client for one name. */
export const forgedTicket: Story = {
  id: 'forged-ticket',
  about: 'A ticket made with a stolen, outdated key of the realm is tried by one client for one name.',
  subnet: 151,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    if (controllers.current.length === 0) return;
    const dc = cast.pick(controllers.current);
    if (scene.day !== cast.between(8, 24)) return;
    const begin = anyTime(scene.day, random);
    for (let index = 0; index < 12; index++) {
      yield refusedService(scene, {
        dc,
        time: begin + index * 40 * SECOND,
        account: scene.named('svc_ghost'),
        client: scene.address(6),
        service: random.pick(['krbtgt', 'cifs/dc02.corp.halden.example', 'ldap/dc02.corp.halden.example']),
        code: random.pick([31, 31, 44]),
        label: TRUTH.forgedTicket,
      });
    }
  },
};
