import { anyTime, SECOND } from '../calendar';
import { employee } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Somebody asks for RC4 tickets to every service account within minutes; the hardened domain controller refuses. */
export const roastingRefused: Story = {
  id: 'roasting-refused',
  about:
    'Somebody asks for RC4 tickets to every service account within minutes; the hardened domain controller refuses.',
  subnet: 134,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    const dc = controllers.patched[0];
    const day = cast.between(6, 24);
    if (!dc || scene.day !== day) return;
    const begin = anyTime(day, random);
    const account = employee(cast.between(400, 480));
    for (let index = 0; index < 24; index++) {
      yield refusedService(scene, {
        dc,
        time: begin + index * 3 * SECOND,
        account,
        client: scene.address(13),
        service: `${random.pick(['MSSQLSvc', 'HTTP', 'FIMService', 'exchangeAB'])}/svc${index}.corp.halden.example`,
        options: random.pick([0x40810000, 0x40800000]),
        code: 14,
        label: TRUTH.roasting,
      });
    }
  },
};
