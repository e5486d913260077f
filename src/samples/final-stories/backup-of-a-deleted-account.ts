import { HOUR, MINUTE } from '../calendar';
import { refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** Jobs go on under accounts that were deleted with their owners, every quarter or half of an hour. */
export const backupOfADeletedAccount: FinalStory = {
  id: 'backup-of-a-deleted-account',
  about: 'Jobs go on under accounts that were deleted with their owners, every quarter or half of an hour.',
  subnet: 147,
  *tell(scene) {
    const { controllers, random, day } = scene;
    if (![2, 9, 16].includes(day)) return;
    const dc = (day === 9 ? controllers.windows2000 : controllers.current)[day === 16 ? 4 : 0];
    if (!dc) return;
    const minutes = day === 16 ? 30 : 15;
    for (let turn = 0; turn < 18; turn++) {
      yield refusedTicket(scene, {
        dc,
        time: scene.midnight + 10 * HOUR + turn * minutes * MINUTE + random.between(0, 25) * 1000,
        account: day === 9 ? 'backupold' : day === 16 ? 'svc nightly *old*' : 'svc_veeam2',
        client: scene.address(day),
        code: 6,
        label: truthOf('deleted-account-in-use', 'steady-rhythm'),
      });
    }
  },
};
