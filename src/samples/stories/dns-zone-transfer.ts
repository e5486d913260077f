import { MINUTE, HOUR, SECOND } from '../calendar';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Another DNS server refreshes a zone every fifteen minutes without negotiating security. */
export const dnsZoneTransfer: Story = {
  id: 'dns-zone-transfer',
  about: 'Another DNS server refreshes a zone every fifteen minutes without negotiating security.',
  subnet: 110,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.old.length === 0 || scene.day % 5 !== 0) return;
    const begin = scene.midnight + random.between(1, 20) * HOUR;
    for (let index = 0; index < 6; index++) {
      yield refusedService(scene, {
        dc: controllers.old[0] as (typeof controllers.old)[number],
        time: begin + index * 15 * MINUTE + random.between(0, 3) * SECOND,
        account: `${scene.named('PNS2')}$`,
        client: scene.address(2),
        service: 'DNS/plantdc1.plant.halden.example',
        code: 7,
        label: TRUTH.dnsTransfer,
      });
    }
  },
};
