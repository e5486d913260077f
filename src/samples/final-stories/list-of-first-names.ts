import { HOUR, MINUTE, SECOND } from '../calendar';
import { colleague } from '../company/colleagues';
import { grantedTicket, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

const GUESSES = [
  'smith',
  'jones',
  'garcia',
  'muller',
  'rossi',
  'kim',
  'singh',
  'lopez',
  'ali',
  'chen',
  'weber',
];

/** Somebody feels for names that exist: fifty in a minute, on another day one every two minutes. */
export const listOfFirstNames: FinalStory = {
  id: 'list-of-first-names',
  about: 'Somebody feels for names that exist: fifty in a minute, on another day one every two minutes.',
  subnet: 146,
  *tell(scene) {
    const { controllers, random, day } = scene;
    const slow = day === 20;
    if (day !== 8 && !slow) return;
    const dc = controllers.current[slow ? 3 : 1];
    if (!dc) return;
    const client = slow ? 'fd3a:77::bad' : scene.address(101);
    const count = slow ? 34 : 52;
    for (let turn = 0; turn < count; turn++) {
      const time =
        scene.midnight +
        11 * HOUR +
        turn * (slow ? 2 * MINUTE : 800) +
        random.between(0, slow ? 50 : 0) * SECOND;
      if (slow && turn === 21) yield grantedTicket(scene, { dc, time, account: colleague(3), client });
      yield refusedTicket(scene, {
        dc,
        time: time + 100,
        account: `${String.fromCharCode(97 + (turn % 26))}${GUESSES[turn % GUESSES.length] as string}`,
        client,
        plainAddress: !slow,
        options: 0x50800000,
        code: 6,
        label: truthOf('user-enumeration', 'many-accounts-one-client'),
      });
    }
  },
};
