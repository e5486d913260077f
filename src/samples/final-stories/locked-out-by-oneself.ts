import { officeTime, SECOND } from '../calendar';
import { colleague } from '../company/colleagues';
import { neighbour, refusedPreauth, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** Somebody tries the password of last year until the account is locked, and gives up for the day. */
export const lockedOutByOneself: FinalStory = {
  id: 'locked-out-by-oneself',
  about: 'Somebody tries the password of last year until the account is locked, and gives up for the day.',
  subnet: 150,
  doubt: 'The wrong passwords before the lock are few: wrong, not an attack; they are never right that day.',
  *tell(scene) {
    const { controllers, random, weekend, day } = scene;
    if (weekend || day % 2 === 1) return;
    const dc = random.pick(day % 4 === 0 ? controllers.old : controllers.current);
    if (!dc) return;
    const time = officeTime(day, random);
    const own = { dc, account: colleague(90 + day), client: scene.address(day) };
    for (let turn = 0; turn < 3; turn++) {
      const at = time + turn * random.between(8, 30) * SECOND;
      yield refusedPreauth(scene, { ...own, time: at, code: 24, label: truthOf('wrong-password') });
    }
    const locked = time + 95 * SECOND;
    yield neighbour(scene, {
      dc,
      time: locked,
      event: 'account-locked-out',
      account: own.account,
      other: `LT${day}`,
    });
    for (let turn = 0; turn < 2; turn++) {
      const at = locked + (10 + turn * 75) * SECOND;
      const label = truthOf('account-locked-out', 'lockout-after-failures');
      yield refusedTicket(scene, { ...own, time: at, code: 18, label });
    }
  },
};
