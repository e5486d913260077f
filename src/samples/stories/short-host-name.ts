import { officeTime } from '../calendar';
import { employee } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Programs ask for a service by a NetBIOS name or an alias that differs from the name in DNS. */
export const shortHostName: Story = {
  id: 'short-host-name',
  about: 'Programs ask for a service by a NetBIOS name or an alias that differs from the name in DNS.',
  subnet: 106,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || random.chance(0.25)) return;
    const dc = random.pick(controllers.current);
    yield refusedService(scene, {
      dc,
      time: officeTime(scene.day, random),
      account: random.pick([employee(random.between(0, 300)), 'APP07$']),
      client: scene.address(random.between(1, 90)),
      service: random.pick([
        `cifs/${scene.named('files')}`,
        `HOST/${scene.named('PRT-OLD')}`,
        `host/${scene.named('kasse2')}`,
        `TERMSRV/${scene.named('ts-alias')}`,
      ]),
      code: 7,
      label: TRUTH.shortName,
    });
  },
};
