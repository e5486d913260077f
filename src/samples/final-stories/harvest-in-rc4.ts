import { HOUR, SECOND } from '../calendar';
import { refusedService } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** A guest account asks for the tickets of twenty-five service accounts in RC4 and is refused each time. */
export const harvestInRc4: FinalStory = {
  id: 'harvest-in-rc4',
  about:
    'A guest account asks for the tickets of twenty-five service accounts in RC4 and is refused each time.',
  subnet: 164,
  *tell(scene) {
    const { controllers, random, day } = scene;
    const dc = controllers.patched[day === 7 ? 0 : 1];
    if (!dc || (day !== 7 && day !== 21)) return;
    for (let turn = 0; turn < 25; turn++) {
      yield refusedService(scene, {
        dc,
        time: scene.midnight + 16 * HOUR + turn * (day === 7 ? 1 : 12) * SECOND + random.between(0, 600),
        account: 'ext_Lucia.N44',
        client: scene.address(3),
        service:
          day === 7
            ? `svc_${'abcdefgh'[turn % 8] as string}${turn}`
            : `MSSQLSvc/db${turn}.${dc.realm.dns}:1433`,
        options: 0x40800000,
        code: 14,
        label: truthOf('roasting-refused', 'many-services-one-client'),
      });
    }
  },
};
