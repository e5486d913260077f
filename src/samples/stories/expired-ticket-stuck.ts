import { anyTime, MINUTE, SECOND } from '../calendar';
import { refusedNameless } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A service holds an expired ticket in its cache and asks with it again and again, never getting a new one. */
export const expiredTicketStuck: Story = {
  id: 'expired-ticket-stuck',
  about:
    'A service holds an expired ticket in its cache and asks with it again and again, never getting a new one.',
  subnet: 118,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    const days = [cast.between(2, 12), cast.between(14, 26)];
    if (!days.includes(scene.day)) return;
    const dc = cast.pick(controllers.readable);
    const begin = anyTime(scene.day, random) - 30 * MINUTE;
    for (let index = 0; index < 18; index++) {
      yield refusedNameless(scene, {
        dc,
        time: begin + index * 45 * SECOND + random.between(0, 10) * SECOND,
        client: scene.address(40),
        code: 32,
        options: 0x40810000,
        label: TRUTH.expiredStuck,
      });
    }
  },
};
