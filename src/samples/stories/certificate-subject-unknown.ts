import { anyTime } from '../calendar';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A cluster logs on with certificates whose subject leads to no account. */
export const certificateSubjectUnknown: Story = {
  id: 'certificate-subject-unknown',
  about: 'A cluster logs on with certificates whose subject leads to no account.',
  subnet: 176,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.day % 2 !== 0) return;
    yield refusedTicket(scene, {
      dc: random.pick(controllers.current),
      time: anyTime(scene.day, random),
      account: `X509N:<S>CN=${scene.named('compute')}${random.between(1, 9)}`,
      client: scene.address(44),
      code: 6,
      label: TRUTH.certificateNameUnknown,
    });
  },
};
