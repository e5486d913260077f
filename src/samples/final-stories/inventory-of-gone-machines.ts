import { HOUR, MINUTE } from '../calendar';
import { device } from '../company/colleagues';
import { grantedService, refusedService } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** An inventory server visits its list through the night; some of the machines were thrown away. */
export const inventoryOfGoneMachines: FinalStory = {
  id: 'inventory-of-gone-machines',
  about: 'An inventory server visits its list through the night; some of the machines were thrown away.',
  subnet: 131,
  doubt: 'Many names from one client, like a scan; they are hosts, far apart, among tickets that are issued.',
  *tell(scene) {
    const { controllers, random, day } = scene;
    if (day !== 6 && day !== 19) return;
    for (let turn = 0; turn < 30; turn++) {
      const dc = random.pick(controllers.current);
      const request = {
        dc,
        time: scene.midnight + HOUR + turn * 11 * MINUTE + random.between(0, 180) * 1000,
        account: 'INVENTORY01$',
        client: scene.address(12),
      };
      const name = device(turn * 5 + 3);
      if (turn % 3 === 0) {
        yield refusedService(scene, {
          ...request,
          service: `cifs/${name.toLowerCase()}.${dc.realm.dns}`,
          code: 7,
          label: truthOf('computer-name-unknown'),
        });
      } else {
        yield grantedService(scene, { ...request, service: `${name.toUpperCase()}$` });
      }
    }
  },
};
