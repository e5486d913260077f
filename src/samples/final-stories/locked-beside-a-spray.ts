import { HOUR, SECOND } from '../calendar';
import { colleague } from '../company/colleagues';
import { grantedTicket, neighbour, refusedPreauth, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** While one address tries a password on sixty accounts, somebody at another desk locks himself out. */
export const lockedBesideASpray: FinalStory = {
  id: 'locked-beside-a-spray',
  about: 'While one address tries a password on sixty accounts, somebody at another desk locks himself out.',
  subnet: 149,
  doubt: 'Disabled accounts met by the spray carry its cause: it tried passwords on them as on the others.',
  *tell(scene) {
    const { controllers, random, day } = scene;
    if (day !== 10) return;
    const dc = controllers.current[2];
    if (!dc) return;
    const begin = scene.midnight + 9 * HOUR;
    for (let turn = 0; turn < 58; turn++) {
      const fields = {
        dc,
        time: begin + turn * 7 * SECOND + random.between(0, 4000),
        account: colleague(turn * 2),
        client: scene.address(230),
        plainAddress: true,
        label: truthOf('password-spray', 'many-accounts-one-client'),
      };
      if (turn === 44) yield grantedTicket(scene, fields);
      else if (turn === 18 || turn === 52) yield refusedTicket(scene, { ...fields, code: 18 });
      else yield refusedPreauth(scene, { ...fields, code: 24 });
    }
    const own = { dc, account: 'IyerMe77', client: scene.address(12) };
    for (let turn = 0; turn < 5; turn++) {
      const time = begin + turn * 21 * SECOND + 300;
      yield refusedPreauth(scene, { ...own, time, code: 24, label: truthOf('wrong-password') });
    }
    const locked = begin + 110 * SECOND;
    yield neighbour(scene, {
      dc,
      time: locked,
      event: 'account-locked-out',
      account: own.account,
      other: 'LT4012',
    });
    for (let turn = 0; turn < 4; turn++) {
      const time = locked + (turn + 1) * 35 * SECOND;
      const label = truthOf('account-locked-out', 'lockout-after-failures');
      yield refusedTicket(scene, { ...own, time, code: 18, label });
    }
  },
};
