import { HOUR, SECOND } from '../calendar';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** The Active Directory Connector asks for LDAP names of an Exchange 5.5 server each time it runs. */
export const exchangeConnector: Story = {
  id: 'exchange-connector',
  about: 'The Active Directory Connector asks for LDAP names of an Exchange 5.5 server each time it runs.',
  subnet: 101,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.windows2000.length === 0) return;
    for (const hour of scene.day % 3 === 0 ? [4, 16] : [4]) {
      yield refusedService(scene, {
        dc: controllers.windows2000[0] as (typeof controllers.windows2000)[number],
        time: scene.midnight + hour * HOUR + random.between(0, 90) * SECOND,
        account: random.pick([scene.named('svc_adc'), 'Administrator']),
        client: '127.0.0.1',
        service: `LDAP/${random.pick(['PMAIL55', 'PMAIL56'])}.plant.halden.example`,
        code: 7,
        label: TRUTH.exchangeConnector,
      });
    }
  },
};
