import { anyTime, SECOND } from '../calendar';
import { employee } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Somebody on one workstation asks for dozens of service names within minutes to see which exist. */
export const spnScan: Story = {
  id: 'spn-scan',
  about: 'Somebody on one workstation asks for dozens of service names within minutes to see which exist.',
  subnet: 115,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    const day = cast.between(4, 24);
    if (scene.day !== day || controllers.current.length === 0) return;
    const dc = cast.pick(controllers.current);
    const begin = anyTime(day, random);
    const account = employee(cast.between(300, 400));
    const classes = [
      'MSSQLSvc',
      'HTTP',
      'ldap',
      'vnc',
      'ftp',
      'oracle',
      'sip',
      'postgres',
      'mongodb',
      'hdfs',
      'WSMAN',
    ];
    for (let index = 0; index < 45; index++) {
      const host = `${random.pick(['srv', 'app', 'db', 'web', 'test'])}${random.between(1, 60)}.corp.halden.example`;
      yield refusedService(scene, {
        dc,
        time: begin + index * 4 * SECOND + random.between(0, 3) * SECOND,
        account,
        client: scene.address(77),
        service: `${random.pick(classes)}/${host}${random.chance(0.3) ? `:${random.between(1000, 9000)}` : ''}`,
        code: 7,
        label: TRUTH.spnScan,
      });
    }
  },
};
