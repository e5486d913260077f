import { HOUR, MINUTE } from '../calendar';
import { colleague } from '../company/colleagues';
import { grantedTicket, refusedService } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** An account is disabled at noon while its owner still holds the tickets of the morning. */
export const toldToLeaveAtNoon: FinalStory = {
  id: 'told-to-leave-at-noon',
  about: 'An account is disabled at noon while its owner still holds the tickets of the morning.',
  subnet: 148,
  *tell(scene) {
    const { controllers, random, day } = scene;
    if (day % 7 !== 5) return;
    const dc = random.pick(day === 12 ? controllers.old : controllers.current);
    if (!dc) return;
    const fields = { dc, account: colleague(60 + day), client: scene.address(day) };
    yield grantedTicket(scene, { ...fields, time: scene.midnight + 8 * HOUR });
    for (let turn = 0; turn < 3; turn++) {
      yield refusedService(scene, {
        ...fields,
        time: scene.midnight + 12 * HOUR + turn * random.between(3, 25) * MINUTE,
        service: random.pick([`cifs/file02.${dc.realm.dns}`, `HTTP/mail.${dc.realm.dns}`, 'krbtgt']),
        code: 18,
        label: truthOf('revoked-after-logon'),
      });
    }
  },
};
