import { HOUR, MINUTE } from '../calendar';
import { refusedPreauth } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** Machines come back from snapshots with the password of last month and try it again and again. */
export const machinesFromSnapshots: FinalStory = {
  id: 'machines-from-snapshots',
  about: 'Machines come back from snapshots with the password of last month and try it again and again.',
  subnet: 156,
  *tell(scene) {
    const { controllers, random, day } = scene;
    if (day % 5 !== 2) return;
    const dc = random.pick(day === 12 ? controllers.old : controllers.current);
    if (!dc) return;
    for (let turn = 0; turn < 8; turn++) {
      yield refusedPreauth(scene, {
        dc,
        time: scene.midnight + 9 * HOUR + turn * (day === 22 ? 2 : 35) * MINUTE + random.between(0, 9) * 1000,
        account: `VDI-SNAP${day}$`,
        client: scene.address(day),
        code: 24,
        label: truthOf('broken-secure-channel'),
      });
    }
  },
};
