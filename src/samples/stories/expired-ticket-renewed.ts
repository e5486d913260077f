import { anyTime, SECOND } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { workstation } from '../company/machines';
import { employee, plantWorker } from '../company/people';
import { refusedNameless, grantedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Clients keep using or renewing a ticket until it has expired, are refused once, and get a new one. */
export const expiredTicketRenewed: Story = {
  id: 'expired-ticket-renewed',
  about: 'Clients keep using or renewing a ticket until it has expired, are refused once, and get a new one.',
  subnet: 117,
  *tell(scene) {
    const { controllers, random } = scene;
    for (const dc of controllers.readable) {
      if (!random.chance(isOld(dc) ? 0.35 : 0.25)) continue;
      const old = isOld(dc);
      const who = random.between(0, 200);
      const client = scene.address(who);
      const begin = anyTime(scene.day, random);
      const refusals = random.chance(0.2) ? 3 : 1;
      for (let index = 0; index < refusals; index++) {
        yield refusedNameless(scene, {
          dc,
          time: begin + index * 2 * SECOND,
          client,
          code: 32,
          options: random.pick(old ? [0x2, 0x40810010] : [0x10002, 0x2, 0x40810000]),
          label: TRUTH.expiredRenewed,
        });
      }
      yield grantedTicket(scene, {
        dc,
        time: begin + refusals * 2 * SECOND + random.between(1, 25) * SECOND,
        account: old ? plantWorker(who) : random.chance(0.5) ? employee(who) : `${workstation(who)}$`,
        client,
      });
    }
  },
};
