import { officeTime } from '../calendar';
import { employee } from '../company/people';
import { refusedPreauth } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** One domain controller has no certificate for smart cards: everybody who comes to it with one is refused. */
export const domainControllerWithoutCertificate: Story = {
  id: 'domain-controller-without-certificate',
  about:
    'One domain controller has no certificate for smart cards: everybody who comes to it with one is refused.',
  subnet: 135,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    if (controllers.current.length === 0 || scene.weekend || scene.day < 6) return;
    const dc = cast.pick(controllers.current);
    const who = random.between(0, 140);
    yield refusedPreauth(scene, {
      dc,
      time: officeTime(scene.day, random),
      account: employee(who),
      client: scene.address(who),
      preauth: random.pick([15, 16]),
      code: 16,
      label: TRUTH.noDcCertificate,
    });
  },
};
