import { HOUR, MINUTE } from '../calendar';
import { refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** Re-imaged and forgotten machines ask under accounts that were deleted, now and then or all day. */
export const machinesWithoutAccount: FinalStory = {
  id: 'machines-without-account',
  about: 'Re-imaged and forgotten machines ask under accounts that were deleted, now and then or all day.',
  subnet: 145,
  *tell(scene) {
    const { controllers, random, day } = scene;
    const dc = random.pick(day % 3 === 0 ? controllers.old : controllers.current);
    if (!dc) return;
    const often = day === 16 ? 16 : 1;
    for (let turn = 0; turn < often; turn++) {
      yield refusedTicket(scene, {
        dc,
        time: scene.midnight + 6 * HOUR + turn * 45 * MINUTE + random.between(0, 60) * 1000,
        account: often > 1 ? 'DISPLAY-LOBBY$' : `REIMAGE-${day}$`,
        client: scene.address(often > 1 ? 200 : day),
        realm: random.pick([dc.realm.name, dc.realm.netbios, dc.realm.dns]),
        code: 6,
        label: truthOf('computer-account-missing'),
      });
    }
  },
};
