import { anyTime, MINUTE } from '../calendar';
import { refusedNameless } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** The clock of one client is wrong: whatever account it brings is refused without a name. */
export const clientClockWrong: Story = {
  id: 'client-clock-wrong',
  about: 'The clock of one client is wrong: whatever account it brings is refused without a name.',
  subnet: 156,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.day % 4 !== 1) return;
    const dc = random.pick(controllers.readable);
    const begin = anyTime(scene.day, random);
    for (let index = 0; index < 5; index++) {
      yield refusedNameless(scene, {
        dc: index % 2 === 0 ? dc : random.pick(controllers.readable),
        time: begin + index * random.between(4, 8) * MINUTE,
        client: scene.address(23),
        code: 37,
        label: TRUTH.clientClock,
      });
    }
  },
};
