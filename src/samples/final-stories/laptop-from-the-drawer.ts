import { HOUR, MINUTE } from '../calendar';
import { colleague, device } from '../company/colleagues';
import { refusedNameless, refusedPreauth, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** A laptop with an empty battery lives in another year: whoever uses it fails, on every domain controller. */
export const laptopFromTheDrawer: FinalStory = {
  id: 'laptop-from-the-drawer',
  about:
    'A laptop with an empty battery lives in another year: whoever uses it fails, on every domain controller.',
  subnet: 139,
  *tell(scene) {
    const { controllers, random, day } = scene;
    const old = day === 21;
    if (day !== 7 && !old) return;
    const dcs = old ? controllers.old : controllers.current;
    if (dcs.length === 0) return;
    for (let turn = 0; turn < 21; turn++) {
      const dc = dcs[turn % dcs.length] as (typeof dcs)[number];
      const refusal = {
        dc,
        time: scene.midnight + 8 * HOUR + turn * 4 * MINUTE + random.between(0, 80) * 1000,
        client: scene.address(44),
        code: 37,
        label: truthOf('client-clock-wrong', 'nameless-burst'),
      };
      const account = turn % 2 === 0 ? `${device(44)}$` : colleague(44 + (turn % 3));
      if (turn % 3 === 2) yield refusedNameless(scene, refusal);
      else
        yield old
          ? refusedPreauth(scene, { ...refusal, account })
          : refusedTicket(scene, { ...refusal, account });
    }
  },
};
