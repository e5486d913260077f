import { officeTime, SECOND } from '../calendar';
import { colleague } from '../company/colleagues';
import { grantedTicket, refusedPreauth, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** Everybody at home logs on through one gateway: many names from one address, some mistyped, all day long. */
export const webmailGateway: FinalStory = {
  id: 'webmail-gateway',
  about:
    'Everybody at home logs on through one gateway: many names from one address, some mistyped, all day long.',
  subnet: 143,
  doubt: 'Many accounts fail from one client within hours, as in a slow spray; each of them soon succeeds.',
  *tell(scene) {
    const { controllers, random, weekend, day } = scene;
    if (weekend || day < 4) return;
    const client = scene.address(25);
    const dc = controllers.current[day % 2];
    if (!dc) return;
    for (let turn = 0; turn < 9; turn++) {
      const who = 400 + ((day * 13 + turn * 29) % 300);
      const account = colleague(who);
      const time = officeTime(day, random);
      if (turn < 2) {
        const wrong = random.pick([`${account}1`, account.slice(1), `${account}..`]);
        yield refusedTicket(scene, {
          dc,
          time,
          account: wrong,
          client,
          code: 6,
          label: truthOf('account-unknown'),
        });
      } else if (turn < 5) {
        const label = truthOf('password-mistyped', 'success-followed');
        yield refusedPreauth(scene, { dc, time, account, client, code: 24, label });
      }
      yield grantedTicket(scene, { dc, time: time + random.between(8, 60) * SECOND, account, client });
    }
  },
};
