import { officeTime, MINUTE } from '../calendar';
import { employee } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** An account is disabled while its owner works: the ticket lives, but new service tickets are refused. */
export const revokedAfterLogon: Story = {
  id: 'revoked-after-logon',
  about:
    'An account is disabled while its owner works: the ticket lives, but new service tickets are refused.',
  subnet: 138,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.day % 5 !== 2) return;
    const who = random.between(0, 90);
    const begin = officeTime(scene.day, random);
    for (let index = 0; index < 3; index++) {
      yield refusedService(scene, {
        dc: random.pick(controllers.current),
        time: begin + index * random.between(5, 9) * MINUTE,
        account: employee(who),
        client: scene.address(who),
        service: random.pick(['cifs/file01.corp.halden.example', 'HTTP/intranet.corp.halden.example']),
        code: 18,
        label: TRUTH.revokedService,
      });
    }
  },
};
