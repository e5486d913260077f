import { anyTime } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Computers that were taken out of use, their accounts disabled, are switched on again. */
export const computerAccountDisabled: Story = {
  id: 'computer-account-disabled',
  about: 'Computers that were taken out of use, their accounts disabled, are switched on again.',
  subnet: 168,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.day % 2 !== 0) return;
    const dc = random.pick(controllers.readable);
    yield refusedTicket(scene, {
      dc,
      time: anyTime(scene.day, random),
      account: `${scene.named(isOld(dc) ? 'PMOLD-NODE' : 'WSOLD')}${random.between(20, 80)}$`,
      client: scene.address(random.between(20, 80)),
      code: 18,
      label: TRUTH.computerRevoked,
    });
  },
};
