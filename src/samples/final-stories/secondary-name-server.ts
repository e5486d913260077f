import { HOUR, MINUTE } from '../calendar';
import { refusedService } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** A secondary name server deals with its master every twenty minutes through two nights. */
export const secondaryNameServer: FinalStory = {
  id: 'secondary-name-server',
  about: 'A secondary name server deals with its master every twenty minutes through two nights.',
  subnet: 129,
  doubt: 'A machine that updates its address every twenty minutes would look the same.',
  *tell(scene) {
    const { controllers, random, day } = scene;
    const dc = (day === 11 ? controllers.windows2003 : controllers.current)[0];
    if (!dc || (day !== 11 && day !== 20)) return;
    for (let turn = 0; turn < 20; turn++) {
      yield refusedService(scene, {
        dc,
        time: scene.midnight + HOUR + turn * 20 * MINUTE + random.between(0, 1500),
        account: 'NAMESERVER-B$',
        client: scene.address(53),
        service: `DNS/nsmaster.${dc.realm.dns}`,
        code: 7,
        label: truthOf('dns-insecure-transfer', 'steady-rhythm'),
      });
    }
  },
};
