import { officeTime } from '../calendar';
import { employee } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A mail server of today lost the names of its address book service. */
export const exchangeWithoutSpn: Story = {
  id: 'exchange-without-spn',
  about: 'A mail server of today lost the names of its address book service.',
  subnet: 171,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.weekend) return;
    const who = random.between(0, 150);
    yield refusedService(scene, {
      dc: random.pick(controllers.current),
      time: officeTime(scene.day, random),
      account: employee(who),
      client: scene.address(who),
      service: `${random.pick(['exchangeMDB', 'exchangeRFR', 'exchangeAB'])}/${scene.named('mail02')}.corp.halden.example`,
      code: 7,
      label: TRUTH.exchangeToday,
    });
  },
};
