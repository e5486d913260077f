import { anyTime, MINUTE, HOUR, SECOND } from '../calendar';
import { workstation, plantMachine } from '../company/machines';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Clients update a DNS zone that accepts secure updates only, without negotiating security first. */
export const dynamicDnsUpdate: Story = {
  id: 'dynamic-dns-update',
  about: 'Clients update a DNS zone that accepts secure updates only, without negotiating security first.',
  subnet: 109,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.old.length > 0) {
      for (const machine of [4, 9].slice(0, scene.day % 2 === 0 ? 1 : 2)) {
        yield refusedService(scene, {
          dc: random.pick(controllers.old),
          time: scene.midnight + 6 * HOUR + machine * 7 * MINUTE + random.between(0, 40) * SECOND,
          account: `${scene.named(plantMachine(machine))}$`,
          client: scene.address(machine),
          service: random.pick(['DNS/plantdc1.plant.halden.example', 'DNS/prisoner.iana.org']),
          code: 7,
          label: TRUTH.dnsUpdate,
        });
      }
    }
    if (controllers.current.length > 0 && scene.day % 3 === 0) {
      yield refusedService(scene, {
        dc: random.pick(controllers.current),
        time: anyTime(scene.day, random),
        account: `${workstation(random.between(0, 40))}$`,
        client: scene.address(random.between(100, 140)),
        service: 'DNS/ns1.provider.example',
        code: 7,
        label: TRUTH.dnsUpdate,
      });
    }
  },
};
