import { officeTime, MINUTE, SECOND } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { workstation, plantMachine } from '../company/machines';
import { employee, plantWorker } from '../company/people';
import { refusedTicket, refusedPreauth, neighbour } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Somebody forgets a new password, is locked out, and keeps trying until the lock ends. */
export const accountLockedByItsOwner: Story = {
  id: 'account-locked-by-its-owner',
  about: 'Somebody forgets a new password, is locked out, and keeps trying until the lock ends.',
  subnet: 136,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.weekend || scene.day % 2 !== 0) return;
    const dc = random.pick(controllers.readable);
    const old = isOld(dc);
    const who = random.between(0, 150);
    const account = old ? plantWorker(who) : employee(who);
    const client = scene.address(who);
    const begin = officeTime(scene.day, random);
    for (let index = 0; index < 5; index++) {
      yield refusedPreauth(scene, {
        dc,
        time: begin + index * random.between(12, 20) * SECOND,
        account,
        client,
        code: 24,
        label: TRUTH.wrongPassword,
      });
    }
    yield neighbour(scene, {
      dc,
      time: begin + 101 * SECOND,
      event: 'account-locked-out',
      account,
      other: old ? plantMachine(who) : workstation(who),
    });
    for (let index = 0; index < 2; index++) {
      const refusal = {
        dc,
        time: begin + (2 + index) * MINUTE + random.between(0, 30) * SECOND,
        account,
        client,
        code: 18,
        label: TRUTH.locked,
      };
      yield index === 0 && !old
        ? refusedPreauth(scene, { ...refusal, preauth: 0 })
        : refusedTicket(scene, refusal);
    }
  },
};
