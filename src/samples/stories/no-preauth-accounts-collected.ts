import { anyTime, SECOND } from '../calendar';
import { grantedTicket } from '../requests';
import type { Story } from '../story';

/** Somebody asks for tickets of accounts that need no pre-authentication; all of them are issued. */
export const noPreauthAccountsCollected: Story = {
  id: 'no-preauth-accounts-collected',
  about: 'Somebody asks for tickets of accounts that need no pre-authentication; all of them are issued.',
  subnet: 166,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    if (controllers.current.length === 0) return;
    const dc = cast.pick(controllers.current);
    if (scene.day !== cast.between(3, 24)) return;
    const begin = anyTime(scene.day, random);
    for (let index = 0; index < 6; index++) {
      yield grantedTicket(scene, {
        dc,
        time: begin + index * 2 * SECOND,
        account: scene.named(`svc_nopreauth${index}`),
        client: scene.address(71),
        options: 0x40800010,
        etype: 0x17,
        preauth: 0,
      });
    }
  },
};
