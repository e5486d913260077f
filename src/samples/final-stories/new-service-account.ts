import { HOUR, MINUTE } from '../calendar';
import { colleague } from '../company/colleagues';
import type { DomainController } from '../company/domain-controllers';
import { grantedService, refusedService } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** A service goes live before one domain controller has heard of its name; half an hour later all is well. */
export const newServiceAccount: FinalStory = {
  id: 'new-service-account',
  about:
    'A service goes live before one domain controller has heard of its name; half an hour later all is well.',
  subnet: 133,
  *tell(scene) {
    const { controllers, random, day } = scene;
    const old = day === 12;
    if (day !== 4 && !old) return;
    const dcs = old ? controllers.old : controllers.current;
    const late = dcs[1];
    if (!late) return;
    const service = old ? 'HTTP/quality' : 'HTTP/campus';
    for (let turn = 0; turn < 40; turn++) {
      const time = scene.midnight + 10 * HOUR + turn * 2 * MINUTE + random.between(0, 100) * 1000;
      const dc: DomainController = random.chance(0.45) ? late : random.pick(dcs);
      const who = random.between(0, 60);
      const request = { dc, time, account: colleague(who), client: scene.address(who) };
      if (dc === late && turn < 17) {
        yield refusedService(scene, {
          ...request,
          service: `${service}.${dc.realm.dns}`,
          code: 7,
          label: truthOf('spn-not-replicated', 'one-domain-controller'),
        });
      } else {
        yield grantedService(scene, { ...request, service: old ? 'svc_quality' : 'svc_campus' });
      }
    }
  },
};
