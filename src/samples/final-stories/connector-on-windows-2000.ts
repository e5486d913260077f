import { HOUR, MINUTE } from '../calendar';
import { refusedService } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** The Active Directory Connector binds to the directory of an Exchange 5.5 server every few hours. */
export const connectorOnWindows2000: FinalStory = {
  id: 'connector-on-windows-2000',
  about: 'The Active Directory Connector binds to the directory of an Exchange 5.5 server every few hours.',
  subnet: 126,
  *tell(scene) {
    const { controllers, random, day } = scene;
    if (controllers.windows2000.length === 0 || day % 3 === 2) return;
    const dc = random.pick(controllers.windows2000);
    yield refusedService(scene, {
      dc,
      time: scene.midnight + random.between(1, 22) * HOUR + random.between(0, 59) * MINUTE,
      account: random.pick(['adc-agent', 'Administrator']),
      client: random.pick(['127.0.0.1', dc.address]),
      service: `LDAP/MAILHUB55.${dc.realm.dns}`,
      code: 7,
      label: truthOf('exchange-connector'),
    });
  },
};
