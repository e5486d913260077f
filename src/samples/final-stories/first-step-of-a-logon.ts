import { anyTime } from '../calendar';
import { colleague } from '../company/colleagues';
import { isOld } from '../company/domain-controllers';
import { grantedTicket, refusedPreauth, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** Old machines and a Linux host for many people ask first without a proof, are told so, and bring it. */
export const firstStepOfALogon: FinalStory = {
  id: 'first-step-of-a-logon',
  about:
    'Old machines and a Linux host for many people ask first without a proof, are told so, and bring it.',
  subnet: 159,
  *tell(scene) {
    const { controllers, random, day } = scene;
    for (let turn = 0; turn < 4; turn++) {
      const dc = random.pick(turn < 2 ? controllers.old : controllers.current);
      if (!dc) continue;
      const who = random.between(0, 120);
      const account = turn === 0 ? `PM12-NODE${who}$` : colleague(who);
      const fields = { dc, time: anyTime(day, random), account, client: scene.address(turn < 2 ? who : 222) };
      const refusal = {
        ...fields,
        code: 25,
        preauth: 0,
        label: truthOf('preauth-handshake', 'success-followed'),
      };
      yield isOld(dc) ? refusedPreauth(scene, refusal) : refusedTicket(scene, refusal);
      yield grantedTicket(scene, { ...fields, time: fields.time + random.between(20, 2400) });
    }
  },
};
