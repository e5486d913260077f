import { anyTime, SECOND } from '../calendar';
import { plantMachine } from '../company/machines';
import { plantWorker } from '../company/people';
import { refusedPreauth, grantedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Clients of the old domain first ask without pre-authentication, are told to use it, and do. */
export const preauthAskedFor: Story = {
  id: 'preauth-asked-for',
  about: 'Clients of the old domain first ask without pre-authentication, are told to use it, and do.',
  subnet: 146,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.old.length === 0) return;
    for (let count = scene.weekend ? 1 : random.between(1, 2); count > 0; count--) {
      const dc = random.pick(controllers.old);
      const who = random.between(0, 120);
      const account = random.chance(0.5) ? `${plantMachine(who % 99)}$` : plantWorker(who);
      const begin = anyTime(scene.day, random);
      const refusal = {
        dc,
        time: begin,
        account,
        client: scene.address(who),
        code: 25,
        preauth: 0,
        label: TRUTH.preauthNext,
      };
      yield refusedPreauth(scene, refusal);
      yield grantedTicket(scene, {
        dc,
        time: begin + random.between(0, 2) * SECOND + 500,
        account,
        client: scene.address(who),
      });
    }
  },
};
