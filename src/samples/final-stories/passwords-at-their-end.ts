import { HOUR, MINUTE, officeTime, SECOND } from '../calendar';
import { colleague } from '../company/colleagues';
import { grantedTicket, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** Passwords expire: people change theirs and go on, a job does not. */
export const passwordsAtTheirEnd: FinalStory = {
  id: 'passwords-at-their-end',
  about: 'Passwords expire: people change theirs and go on, a job does not.',
  subnet: 153,
  *tell(scene) {
    const { controllers, random, weekend, day } = scene;
    if (!weekend) {
      const dc = random.pick(day % 3 === 0 ? controllers.old : controllers.current);
      if (!dc) return;
      const own = { dc, account: colleague(120 + day), client: scene.address(day) };
      const time = officeTime(day, random);
      yield refusedTicket(scene, { ...own, time, code: 23, label: truthOf('password-expired') });
      if (day % 2 === 0) {
        yield grantedTicket(scene, { ...own, time: time + random.between(25, 140) * SECOND });
      }
    }
    const dc = (day === 12 ? controllers.old : controllers.current)[1];
    if (!dc || (day !== 12 && day !== 19)) return;
    for (let turn = 0; turn < 20; turn++) {
      yield refusedTicket(scene, {
        dc,
        time: scene.midnight + 2 * HOUR + turn * 30 * MINUTE + random.between(0, 9) * SECOND,
        account: day === 12 ? 'taskrunner' : 'svc-k\u00fcche',
        client: scene.address(240),
        code: 23,
        label: truthOf('service-password-expired', 'steady-rhythm'),
      });
    }
  },
};
