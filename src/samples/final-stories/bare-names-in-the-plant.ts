import { anyTime } from '../calendar';
import { colleague } from '../company/colleagues';
import { refusedService } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** Bare names of old machines: asked for by the domain controllers themselves, and by people. */
export const bareNamesInThePlant: FinalStory = {
  id: 'bare-names-in-the-plant',
  about: 'Bare names of old machines: asked for by the domain controllers themselves, and by people.',
  subnet: 130,
  *tell(scene) {
    const { controllers, random, day } = scene;
    if (controllers.old.length === 0) return;
    const dc = random.pick(controllers.old);
    if (day % 2 === 0) {
      yield refusedService(scene, {
        dc,
        time: anyTime(day, random),
        account: `${dc.computer}$`,
        client: random.pick(['127.0.0.1', dc.address]),
        service: random.pick(['PRESSLINE2', 'OLDPRINT$', 'WIEGEN-01']),
        code: 7,
        label: truthOf('netbios-on-pdc'),
      });
    }
    if (day % 3 !== 0) {
      const who = random.between(0, 90);
      yield refusedService(scene, {
        dc,
        time: anyTime(day, random),
        account: colleague(who),
        client: scene.address(who),
        service: random.pick(['NTWS-CUTTER3', 'WIN98-LAB$', 'NTWS-DOCK']),
        code: 7,
        label: truthOf('downlevel-computer'),
      });
    }
    if (day % 2 === 1) {
      const who = random.between(100, 180);
      yield refusedService(scene, {
        dc,
        time: anyTime(day, random),
        account: `PM09-NODE${who}$`,
        client: scene.address(who),
        service: `NtFrs-88f5d2bd-b646-11d2-a6d3-00c04fc9b232/replica${who % 3}.${dc.realm.dns}`,
        code: 7,
        label: truthOf('system-account'),
      });
    }
  },
};
