import { HOUR, SECOND } from '../calendar';
import { colleague, device } from '../company/colleagues';
import { refusedNameless, refusedService } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** A domain controller comes back from a backup with the key of last month: no ticket of the others fits. */
export const controllerFromABackup: FinalStory = {
  id: 'controller-from-a-backup',
  about:
    'A domain controller comes back from a backup with the key of last month: no ticket of the others fits.',
  subnet: 136,
  *tell(scene) {
    const { controllers, random, day } = scene;
    const dc = controllers.current[1];
    if (!dc || day !== 18) return;
    for (let who = 0; who < 34; who++) {
      const refusal = {
        dc,
        time: scene.midnight + 7 * HOUR + who * 41 * SECOND + random.between(0, 20) * SECOND,
        client: scene.address(who * 5),
        code: 31,
        label: truthOf('krbtgt-key-changed', 'one-domain-controller'),
      };
      if (who % 5 < 2) {
        yield refusedNameless(scene, refusal);
      } else {
        const account = who % 3 === 0 ? `${device(who)}$` : colleague(who);
        yield refusedService(scene, {
          ...refusal,
          account,
          service: random.pick(['krbtgt', `cifs/file01.${dc.realm.dns}`]),
        });
      }
    }
  },
};
