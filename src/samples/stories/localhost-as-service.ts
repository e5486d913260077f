import { anyTime } from '../calendar';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A program on a server asks for a ticket to LOCALHOST, which no account is called. */
export const localhostAsService: Story = {
  id: 'localhost-as-service',
  about: 'A program on a server asks for a ticket to LOCALHOST, which no account is called.',
  subnet: 104,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.old.length > 0 && random.chance(0.7)) {
      const dc = random.pick(controllers.old);
      yield refusedService(scene, {
        dc,
        time: anyTime(scene.day, random),
        account: `${dc.computer}$`,
        client: random.pick(['127.0.0.1', '127.0.0.1', '']),
        service: random.pick([
          'LOCALHOST',
          'host/LOCALHOST',
          'LDAP/localhost',
          'host/localhost.plant.halden.example',
        ]),
        code: 7,
        label: TRUTH.localhost,
      });
    }
    if (controllers.current.length > 0 && random.chance(0.4)) {
      yield refusedService(scene, {
        dc: random.pick(controllers.current),
        time: anyTime(scene.day, random),
        account: random.pick([scene.named('svc_backup'), `${scene.named('APP03')}$`]),
        client: random.pick(['::1', scene.address(3)]),
        service: random.pick([
          'LDAP/localhost',
          'HTTP/localhost:8080',
          'cifs/LocalHost',
          'MSSQLSvc/localhost:1433',
        ]),
        code: 7,
        label: TRUTH.localhost,
      });
    }
  },
};
