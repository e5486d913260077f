import { officeTime } from '../calendar';
import { employee } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Services of less common kinds without a registered name, asked for now and then. */
export const otherServicesUnknown: Story = {
  id: 'other-services-unknown',
  about: 'Services of less common kinds without a registered name, asked for now and then.',
  subnet: 173,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.weekend) return;
    const who = random.between(0, 90);
    yield refusedService(scene, {
      dc: random.pick(controllers.current),
      time: officeTime(scene.day, random),
      account: employee(who),
      client: scene.address(who),
      service: random.pick([
        'postgres/pg01.corp.halden.example',
        'nfs/cluster9.corp.halden.example',
        'vnc/console.corp.halden.example',
        'sip/voip2.corp.halden.example',
      ]),
      code: 7,
      label: TRUTH.serviceUnknown,
    });
  },
};
