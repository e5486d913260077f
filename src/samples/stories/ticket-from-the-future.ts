import { anyTime } from '../calendar';
import { refusedNameless } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A virtual machine wakes with a clock ahead of the others; its tickets are not yet valid. */
export const ticketFromTheFuture: Story = {
  id: 'ticket-from-the-future',
  about: 'A virtual machine wakes with a clock ahead of the others; its tickets are not yet valid.',
  subnet: 153,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.day % 2 !== 0) return;
    yield refusedNameless(scene, {
      dc: random.pick(controllers.readable),
      time: anyTime(scene.day, random),
      client: scene.address(15),
      code: 33,
      label: TRUTH.notYetValid,
    });
  },
};
