import { officeTime, SECOND } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { employee, plantWorker } from '../company/people';
import { refusedTicket, grantedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Somebody mistypes the name once or twice and then logs on with the right one. */
export const unknownNameMistyped: Story = {
  id: 'unknown-name-mistyped',
  about: 'Somebody mistypes the name once or twice and then logs on with the right one.',
  subnet: 120,
  *tell(scene) {
    const { controllers, random } = scene;
    for (let count = scene.weekend ? 0 : random.between(1, 2); count > 0; count--) {
      const dc = random.pick(controllers.readable);
      const who = random.between(0, 250);
      const name = isOld(dc) ? plantWorker(who) : employee(who);
      const cut = random.between(1, name.length - 2);
      const begin = officeTime(scene.day, random);
      yield refusedTicket(scene, {
        dc,
        time: begin,
        account: name.slice(0, cut) + name.slice(cut + 1),
        client: scene.address(who),
        code: 6,
        label: TRUTH.unknownName,
      });
      yield grantedTicket(scene, {
        dc,
        time: begin + random.between(8, 50) * SECOND,
        account: name,
        client: scene.address(who),
      });
    }
  },
};
