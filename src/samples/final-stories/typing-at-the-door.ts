import { officeTime, SECOND } from '../calendar';
import { colleague } from '../company/colleagues';
import { isOld } from '../company/domain-controllers';
import { grantedTicket, refusedPreauth, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** People at their own desks: a wrong name, a wrong password once or thrice and then the right one, or none. */
export const typingAtTheDoor: FinalStory = {
  id: 'typing-at-the-door',
  about: 'People at their own desks: a wrong name, a wrong password and then the right one, or no other try.',
  subnet: 142,
  *tell(scene) {
    const { controllers, random, weekend, day } = scene;
    if (weekend) return;
    for (let turn = 0; turn < 5; turn++) {
      const dc = random.pick(turn === 0 ? controllers.old : controllers.current);
      if (!dc) continue;
      const who = day * 8 + turn;
      const account = colleague(who);
      const client = scene.address(who);
      const time = officeTime(day, random);
      if (turn === 1) {
        const wrong = `${account.slice(0, -1)}${random.pick(['', 'm', '1', '.'])}`;
        yield refusedTicket(scene, {
          dc,
          time,
          account: wrong,
          client,
          code: 6,
          label: truthOf('account-unknown'),
        });
        yield grantedTicket(scene, { dc, time: time + 14 * SECOND, account, client });
      } else if (turn === 2) {
        yield refusedPreauth(scene, {
          dc,
          time,
          account,
          client,
          code: 24,
          label: truthOf('wrong-password'),
        });
      } else {
        const mistakes = random.between(1, 2);
        for (let again = 0; again < mistakes; again++) {
          yield refusedPreauth(scene, {
            dc,
            time: time + again * random.between(6, 40) * SECOND,
            account,
            client,
            options: isOld(dc) ? 0 : 0x40810010,
            code: 24,
            label: truthOf('password-mistyped', 'success-followed'),
          });
        }
        yield grantedTicket(scene, { dc, time: time + random.between(90, 200) * SECOND, account, client });
      }
    }
  },
};
