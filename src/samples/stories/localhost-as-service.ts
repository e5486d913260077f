import { anyTime, SECOND } from '../calendar';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { clientError } from '../system-events';
import { TRUTH } from '../truth';

const ERROR = { code: 7, name: 'KDC_ERR_S_PRINCIPAL_UNKNOWN', server: 'LDAP/localhost' };

/** A program on a server asks for a ticket to LOCALHOST, which no account is called. */
export const localhostAsService: Story = {
  id: 'localhost-as-service',
  about: 'A program on a server asks for a ticket to LOCALHOST, which no account is called.',
  subnet: 104,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.old.length > 0 && random.chance(0.7)) {
      const dc = random.pick(controllers.old);
      const time = anyTime(scene.day, random);
      yield clientError(scene, { dc, time: time + SECOND }, ERROR);
      yield refusedService(scene, {
        dc,
        time,
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
      const dc = random.pick(controllers.current);
      const time = anyTime(scene.day, random);
      yield clientError(scene, { dc, time: time + SECOND }, ERROR);
      yield refusedService(scene, {
        dc,
        time,
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
