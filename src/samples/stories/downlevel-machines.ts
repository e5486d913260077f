import { officeTime } from '../calendar';
import { plantMachine } from '../company/machines';
import { plantWorker } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Windows NT and 98 machines of the mixed-mode plant domain are asked for by bare names; they know no Kerberos. */
export const downlevelMachines: Story = {
  id: 'downlevel-machines',
  about:
    'Windows NT and 98 machines of the mixed-mode plant domain are asked for by bare names; they know no Kerberos.',
  subnet: 107,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.old.length === 0 || random.chance(0.2)) return;
    yield refusedService(scene, {
      dc: random.pick(controllers.old),
      time: officeTime(scene.day, random),
      account: random.pick([
        plantWorker(random.between(0, 60)),
        'PFILE1$',
        `${plantMachine(random.between(0, 30))}$`,
      ]),
      client: scene.address(random.between(1, 60)),
      service: random.pick(['NT4PRESS1', 'WIN98-WAAGE', scene.named('NT4LAGER'), 'OS2GATE']),
      code: 7,
      label: TRUTH.downlevel,
    });
  },
};
