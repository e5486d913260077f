import { anyTime } from '../calendar';
import { plantMachine } from '../company/machines';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Plant machines ask in their own name for servers whose full names the old domain does not have. */
export const systemAccountRefused: Story = {
  id: 'system-account-refused',
  about: 'Plant machines ask in their own name for servers whose full names the old domain does not have.',
  subnet: 175,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.old.length === 0) return;
    const machine = random.between(0, 40);
    yield refusedService(scene, {
      dc: random.pick(controllers.old),
      time: anyTime(scene.day, random),
      account: `${plantMachine(machine)}$`,
      client: scene.address(machine),
      service: random.pick([
        `cifs/${scene.named('pgone')}.plant.halden.example`,
        'host/pupdate.plant.halden.example',
        'time/pclock.plant.halden.example',
      ]),
      code: 7,
      label: TRUTH.systemAccount,
    });
  },
};
