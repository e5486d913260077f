import { officeTime } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { employee, plantWorker } from '../company/people';
import { refusedService, grantedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A load balancer sends a request twice; the second is refused as a replay. */
export const requestRepeated: Story = {
  id: 'request-repeated',
  about: 'A load balancer sends a request twice; the second is refused as a replay.',
  subnet: 154,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.day % 2 !== 1) return;
    const who = random.between(0, 50);
    const dc = random.pick(controllers.readable);
    const time = officeTime(scene.day, random);
    const account = isOld(dc) ? plantWorker(who) : employee(who);
    yield grantedService(scene, { dc, time, account, client: scene.address(9), service: 'svc_intranet' });
    yield refusedService(scene, {
      dc,
      time: time + 10,
      account,
      client: scene.address(9),
      service: 'HTTP/intranet.corp.halden.example',
      code: 34,
      label: TRUTH.replay,
    });
  },
};
