import { officeTime, SECOND } from '../calendar';
import { colleague } from '../company/colleagues';
import { grantedTicket, refusedNameless, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** A laptop wakes up with a clock that is late, is refused once or twice, sets it, and goes on. */
export const laptopsFromSleep: FinalStory = {
  id: 'laptops-from-sleep',
  about: 'A laptop wakes up with a clock that is late, is refused once or twice, sets it, and goes on.',
  subnet: 141,
  doubt: 'It was the clock of the client; the log holds one or two refusals that do not say so.',
  *tell(scene) {
    const { controllers, random, weekend, day } = scene;
    if (weekend) return;
    const dc = random.pick(controllers.readable);
    const who = random.between(0, 240);
    const time = officeTime(day, random);
    const client = scene.address(who);
    const refusal = { dc, client, code: 37, label: truthOf('clock-skew') };
    yield refusedTicket(scene, { ...refusal, time, account: colleague(who) });
    if (day % 3 === 0) yield refusedNameless(scene, { ...refusal, time: time + 2 * SECOND });
    yield grantedTicket(scene, {
      dc,
      time: time + random.between(20, 90) * SECOND,
      account: colleague(who),
      client,
    });
  },
};
