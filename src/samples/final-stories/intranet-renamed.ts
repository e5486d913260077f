import { officeTime } from '../calendar';
import { colleague } from '../company/colleagues';
import { refusedService } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** Web sites that everybody calls by names which nobody registered, from offices on every domain controller. */
export const intranetRenamed: FinalStory = {
  id: 'intranet-renamed',
  about: 'Web sites that everybody calls by names which nobody registered.',
  subnet: 127,
  *tell(scene) {
    const { controllers, random, weekend, day } = scene;
    if (weekend) return;
    for (let turn = 0; turn < 3; turn++) {
      const dc = random.pick(turn === 0 && day % 4 === 0 ? controllers.old : controllers.current);
      if (!dc) continue;
      const who = random.between(0, 130);
      const { dns } = dc.realm;
      yield refusedService(scene, {
        dc,
        time: officeTime(day, random),
        account: colleague(who),
        client: random.chance(0.1) ? '' : scene.address(who),
        service: random.pick([
          `HTTP/hub.${dns}`,
          `http/hub.${dns}:8443`,
          `HTTP/b\u00fccher.${dns}`,
          `HTTP/www.hub.${dns}`,
        ]),
        code: 7,
        label: truthOf('web-without-spn'),
      });
    }
  },
};
