import { officeTime } from '../calendar';
import { employee } from '../company/people';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** People type the name of another organisation, or an address of mail, where the domain expects its own. */
export const foreignUserName: Story = {
  id: 'foreign-user-name',
  about:
    'People type the name of another organisation, or an address of mail, where the domain expects its own.',
  subnet: 124,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.weekend) return;
    const who = random.between(0, 120);
    yield refusedTicket(scene, {
      dc: random.pick(controllers.current),
      time: officeTime(scene.day, random),
      account: `${employee(who)}@${random.pick(['halden-mail.example', 'supplier.example'])}`,
      realm: random.pick(['CORP.HALDEN.EXAMPLE', 'CORP']),
      client: scene.address(who),
      code: 6,
      label: TRUTH.upnUnknown,
    });
  },
};
