import { anyTime } from '../calendar';
import { device } from '../company/colleagues';
import { refusedService } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** Machines register their addresses, now one and now another, at a name server that is no domain member. */
export const unixClientsOfDns: FinalStory = {
  id: 'unix-clients-of-dns',
  about: 'Machines register their addresses at a name server that is no member of the domain.',
  subnet: 128,
  *tell(scene) {
    const { controllers, random, day } = scene;
    const dc = random.pick(day % 3 === 0 ? controllers.old : controllers.current);
    if (!dc) return;
    const who = random.between(0, 240);
    yield refusedService(scene, {
      dc,
      time: anyTime(day, random),
      account: `${device(who)}$`,
      client: scene.address(who),
      service: random.pick([`DNS/ns7.${dc.realm.dns}`, 'DNS/resolver.provider.example']),
      code: 7,
      label: truthOf('dns-insecure-update'),
    });
  },
};
