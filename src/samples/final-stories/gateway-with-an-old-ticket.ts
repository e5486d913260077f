import { HOUR, MINUTE } from '../calendar';
import { refusedNameless } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** A Java gateway keeps a ticket cache that nobody renews and shows the same old ticket through the night. */
export const gatewayWithAnOldTicket: FinalStory = {
  id: 'gateway-with-an-old-ticket',
  about:
    'A Java gateway keeps a ticket cache that nobody renews and shows the same old ticket through the night.',
  subnet: 135,
  *tell(scene) {
    const { controllers, random, day } = scene;
    if (![5, 6, 14].includes(day)) return;
    const dc = (day === 14 ? controllers.windows2003 : controllers.current)[0];
    if (!dc) return;
    for (let turn = 0; turn < 16; turn++) {
      yield refusedNameless(scene, {
        dc,
        time: scene.midnight + 19 * HOUR + turn * 9 * MINUTE + random.between(0, 70) * 1000,
        client: scene.address(80),
        options: 0x40800000,
        code: 32,
        label: truthOf('ticket-stuck', 'no-success-followed'),
      });
    }
  },
};
