import { officeTime } from '../calendar';
import { refusedService, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** Administrators of the highest tier try from machines that their silo does not hold. */
export const tiersAndSilos: FinalStory = {
  id: 'tiers-and-silos',
  about: 'Administrators of the highest tier try from machines that their silo does not hold.',
  subnet: 162,
  *tell(scene) {
    const { controllers, random, weekend, day } = scene;
    if (weekend || day % 2 === 0) return;
    const dc = random.pick(controllers.current);
    const request = {
      dc,
      time: officeTime(day, random),
      account: `t0-${random.pick(['kb', 'pv', '\u00fcn'])}`,
      client: scene.address(day),
      restriction: { device: `NB-${day}$`, silo: 'Tier 0 Silo', policy: 'Tier 0 "strict"' },
      code: 12,
      label: truthOf('authentication-policy'),
    };
    yield day % 4 === 1
      ? refusedTicket(scene, request)
      : refusedService(scene, { ...request, service: `TERMSRV/dc02.${dc.realm.dns}` });
  },
};
