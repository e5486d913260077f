import { anyTime } from '../calendar';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** The domain controller that plays the PDC asks for bare NetBIOS names in its own name. */
export const netbiosOverTcpOnThePdc: Story = {
  id: 'netbios-over-tcp-on-the-pdc',
  about: 'The domain controller that plays the PDC asks for bare NetBIOS names in its own name.',
  subnet: 108,
  *tell(scene) {
    const { controllers, random } = scene;
    const pdc = controllers.windows2000[0];
    if (!pdc || random.chance(0.3)) return;
    yield refusedService(scene, {
      dc: pdc,
      time: anyTime(scene.day, random),
      account: `${pdc.computer}$`,
      client: random.pick([pdc.address, '127.0.0.1']),
      service: random.pick([`host/${pdc.realm.netbios}`, 'cifs/PFILE9', 'host/PBROWSE', 'cifs/PANLAGE']),
      code: 7,
      label: TRUTH.netbiosOnPdc,
    });
  },
};
