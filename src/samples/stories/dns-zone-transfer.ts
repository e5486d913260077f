import { HOUR, SECOND } from '../calendar';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Another DNS server transfers a zone at its refresh interval without negotiating security. */
export const dnsZoneTransfer: Story = {
  id: 'dns-zone-transfer',
  about: 'Another DNS server transfers a zone at its refresh interval without negotiating security.',
  subnet: 110,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.old.length === 0) return;
    for (const hour of [2, 14]) {
      yield refusedService(scene, {
        dc: controllers.old[0] as (typeof controllers.old)[number],
        time: scene.midnight + hour * HOUR + random.between(0, 30) * SECOND,
        account: `${scene.named('PNS2')}$`,
        client: scene.address(2),
        service: 'DNS/plantdc1.plant.halden.example',
        code: 7,
        label: TRUTH.dnsTransfer,
      });
    }
  },
};
