import { HOUR, SECOND } from '../calendar';
import { grantedService, refusedService } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

const CLASSES = ['MSSQLSvc', 'HTTP', 'ldap', 'cifs', 'TERMSRV', 'vcenter', 'oracle', 'backup', 'host'];

/** A stolen account tries a list of service names: fast on one afternoon, slower in the plant another day. */
export const namesTriedForTickets: FinalStory = {
  id: 'names-tried-for-tickets',
  about:
    'A stolen account tries a list of service names: fast on one afternoon, slower in the plant another day.',
  subnet: 132,
  *tell(scene) {
    const { controllers, random, day } = scene;
    const slow = day === 17;
    const dc = (slow ? controllers.windows2003 : controllers.current)[slow ? 0 : 2];
    if (!dc || (day !== 11 && !slow)) return;
    const count = slow ? 26 : 45;
    for (let turn = 0; turn < count; turn++) {
      const request = {
        dc,
        time:
          scene.midnight + (slow ? 13 : 15) * HOUR + turn * (slow ? 20 : 2) * SECOND + random.between(0, 900),
        account: slow ? 'wlager' : 'ext_Ravi.S99',
        client: scene.address(66),
        plainAddress: !slow,
      };
      if (turn % 11 === 5) {
        yield grantedService(scene, { ...request, service: `svc_found${turn}`, etype: 0x17 });
      } else {
        const service = `${CLASSES[turn % CLASSES.length] as string}/app${turn * 3}.${dc.realm.dns}`;
        yield refusedService(scene, {
          ...request,
          service,
          code: 7,
          label: truthOf('spn-scan', 'many-services-one-client'),
        });
      }
    }
  },
};
