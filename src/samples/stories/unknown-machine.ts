import { anyTime } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A computer was reinstalled, its account deleted, and it still asks with the old name. */
export const unknownMachine: Story = {
  id: 'unknown-machine',
  about: 'A computer was reinstalled, its account deleted, and it still asks with the old name.',
  subnet: 123,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.day % 3 !== 0) return;
    const dc = random.pick(controllers.readable);
    yield refusedTicket(scene, {
      dc,
      time: anyTime(scene.day, random),
      account: `${scene.named(isOld(dc) ? 'PMOLD-NODE7' : 'WSOLD07')}$`,
      client: scene.address(7),
      code: 6,
      label: TRUTH.unknownMachine,
    });
  },
};
