import { HOUR, SECOND } from '../calendar';
import { workstation } from '../company/machines';
import { employee } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** After the second change of the krbtgt password, old tickets no longer decrypt: one burst over many clients. */
export const keyOfTheRealmChanged: Story = {
  id: 'key-of-the-realm-changed',
  about:
    'After the second change of the krbtgt password, old tickets no longer decrypt: one burst over many clients.',
  subnet: 150,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    if (controllers.current.length === 0) return;
    const dc = cast.pick(controllers.current);
    if (scene.day !== cast.between(10, 20)) return;
    for (let index = 0; index < 22; index++) {
      const who = index * 7;
      yield refusedService(scene, {
        dc,
        time: scene.midnight + 9 * HOUR + index * 11 * SECOND + random.between(0, 9) * SECOND,
        account: random.chance(0.5) ? employee(who) : `${workstation(who)}$`,
        client: scene.address(who),
        service: random.pick(['krbtgt', 'cifs/file01.corp.halden.example', 'ldap/dc02.corp.halden.example']),
        code: 31,
        label: TRUTH.integrityBurst,
      });
    }
  },
};
