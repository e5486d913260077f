import { HOUR, MINUTE } from '../calendar';
import { refusedService } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** An application server asks one domain controller, the only one of its site, for a listener without a name. */
export const listenerOfOneSite: FinalStory = {
  id: 'listener-of-one-site',
  about: 'An application server asks the only domain controller of its site for a listener without a name.',
  subnet: 125,
  doubt: 'Only one domain controller refuses, for weeks; nobody else asks. Replication does not take weeks.',
  *tell(scene) {
    const { controllers, random, day } = scene;
    const dc = controllers.current.find(({ windows }) => windows === '2019');
    if (!dc || day % 3 === 1) return;
    for (const hour of [5, 17]) {
      yield refusedService(scene, {
        dc,
        time: scene.midnight + hour * HOUR + random.between(0, 40) * MINUTE,
        account: 'APP-ORDERS3$',
        client: scene.address(31),
        service: `MSSQLSvc/agl-orders.${dc.realm.dns}:51433`,
        code: 7,
        label: truthOf('sql-without-spn'),
      });
    }
  },
};
