import { officeTime } from '../calendar';
import { employee } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A web server passes its users on to a service that is missing from its list of allowed targets. */
export const delegationRefused: Story = {
  id: 'delegation-refused',
  about: 'A web server passes its users on to a service that is missing from its list of allowed targets.',
  subnet: 130,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.weekend) return;
    const who = random.between(0, 150);
    const server = `${scene.named('WEB05')}$`;
    yield refusedService(scene, {
      dc: random.pick(controllers.current),
      time: officeTime(scene.day, random),
      account: random.chance(0.7) ? employee(who) : server,
      client: scene.address(5),
      service: random.pick(['MSSQLSvc/erpdb2.corp.halden.example:1433', 'cifs/file02.corp.halden.example']),
      options: random.pick([0x40830000, 0x40820010]),
      transited: random.chance(0.6) ? `${server}@CORP.HALDEN.EXAMPLE` : '-',
      code: 13,
      label: TRUTH.delegationRefused,
    });
  },
};
