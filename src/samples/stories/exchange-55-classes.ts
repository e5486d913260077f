import { officeTime } from '../calendar';
import { plantWorker } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Mail clients and servers ask for names of Exchange 5.5 services, which has none in the directory. */
export const exchange55Classes: Story = {
  id: 'exchange-55-classes',
  about: 'Mail clients and servers ask for names of Exchange 5.5 services, which has none in the directory.',
  subnet: 102,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.old.length === 0 || scene.weekend) return;
    const service = random.pick(['exchangeMDB', 'exchangeRFR', 'exchangeAB', 'SMTPSVC']);
    yield refusedService(scene, {
      dc: random.pick(controllers.old),
      time: officeTime(scene.day, random),
      account: random.pick([plantWorker(random.between(0, 80)), `${scene.named('PMAIL55')}$`]),
      client: scene.address(random.between(1, 60)),
      service: `${service}/${scene.named('PMAIL55').toUpperCase()}`,
      code: 7,
      label: TRUTH.exchange55,
    });
  },
};
