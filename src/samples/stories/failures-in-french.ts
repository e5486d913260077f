import { officeTime } from '../calendar';
import { employee } from '../company/people';
import { refusedService, refusedNameless, refusedTicket, refusedPreauth } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** The domain controller in Paris writes its failures with French labels. */
export const failuresInFrench: Story = {
  id: 'failures-in-french',
  about: 'The domain controller in Paris writes its failures with French labels.',
  subnet: 164,
  *tell(scene) {
    const { controllers, random } = scene;
    const dc = controllers.translated[0];
    if (!dc || scene.weekend) return;
    const who = random.between(0, 40);
    const common = {
      dc,
      time: officeTime(scene.day, random),
      account: employee(2000 + who),
      client: scene.address(who),
      label: TRUTH.untranslated,
    };
    yield random.pick([
      refusedTicket(scene, { ...common, code: 6 }),
      refusedPreauth(scene, { ...common, code: 24 }),
      refusedService(scene, { ...common, service: 'HTTP/paris.corp.halden.example', code: 7 }),
      refusedNameless(scene, { ...common, code: 32 }),
    ]);
  },
};
