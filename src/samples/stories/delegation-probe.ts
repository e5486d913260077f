import { MINUTE, SECOND } from '../calendar';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Windows 2003 members ask every now and then whether they may act for users; the old domain says no. */
export const delegationProbe: Story = {
  id: 'delegation-probe',
  about:
    'Windows 2003 members ask every now and then whether they may act for users; the old domain says no.',
  subnet: 129,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.old.length === 0 || scene.day % 3 === 0) return;
    for (const dc of [random.pick(controllers.windows2000), random.pick(controllers.windows2003)]) {
      const member = random.between(1, 3);
      const name = scene.named(`PAPP${member}`);
      yield refusedService(scene, {
        dc,
        time: scene.midnight + random.between(1, 90) * 15 * MINUTE + member * SECOND,
        account: dc.windows === '2003' && random.chance(0.6) ? '' : `${name}$`,
        client: random.chance(0.3) ? '127.0.0.1' : scene.address(member),
        service: `host/${name.toLowerCase()}.plant.halden.example`,
        options: 0x40830000,
        code: dc.windows === '2000' ? 14 : 13,
        label: TRUTH.delegationProbe,
      });
    }
  },
};
