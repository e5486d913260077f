import { officeTime, SECOND } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { employee, plantWorker } from '../company/people';
import { refusedService, neighbour } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** An account gets another name, and its owner goes on with tickets that carry the old one. */
export const accountRenamed: Story = {
  id: 'account-renamed',
  about: 'An account gets another name, and its owner goes on with tickets that carry the old one.',
  subnet: 186,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.day % 3 !== 0) return;
    const dc = random.pick(controllers.readable);
    const who = random.between(0, 90);
    const account = isOld(dc) ? plantWorker(who) : employee(who);
    const begin = officeTime(scene.day, random);
    yield neighbour(scene, { dc, time: begin, event: 'account-renamed', account, other: `${account}2` });
    yield refusedService(scene, {
      dc,
      time: begin + random.between(20, 90) * SECOND,
      account,
      client: scene.address(who),
      service: `cifs/file01.${dc.realm.dns}`,
      code: 36,
      label: TRUTH.badMatch,
    });
  },
};
