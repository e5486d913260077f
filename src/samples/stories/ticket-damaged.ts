import { anyTime } from '../calendar';
import { refusedNameless } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A single ticket that cannot be decrypted, from one client, once. */
export const ticketDamaged: Story = {
  id: 'ticket-damaged',
  about: 'A single ticket that cannot be decrypted, from one client, once.',
  subnet: 183,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.day % 2 !== 0) return;
    const dc = random.pick(controllers.readable);
    yield refusedNameless(scene, {
      dc,
      time: anyTime(scene.day, random),
      client: scene.address(random.between(0, 250)),
      code: 31,
      label: TRUTH.ticketKeyWrong,
    });
  },
};
