import { officeTime } from '../calendar';
import { workstation } from '../company/machines';
import { employee } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Clients ask for hosts and realms of another forest to which no trust or no suffix route leads. */
export const foreignRealmUnknown: Story = {
  id: 'foreign-realm-unknown',
  about: 'Clients ask for hosts and realms of another forest to which no trust or no suffix route leads.',
  subnet: 112,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.weekend) return;
    yield refusedService(scene, {
      dc: random.pick(controllers.current),
      time: officeTime(scene.day, random),
      account: random.pick([employee(random.between(0, 200)), `${workstation(random.between(0, 99))}$`]),
      client: scene.address(random.between(1, 99)),
      service: random.pick(['krbtgt/SUPPLIER.EXAMPLE', 'krbtgt/MERGED.EXAMPLE', 'krbtgt/OLDLAB']),
      code: 7,
      label: TRUTH.foreignRealm,
    });
  },
};
