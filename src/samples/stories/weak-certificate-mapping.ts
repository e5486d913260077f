import { officeTime } from '../calendar';
import { employee } from '../company/people';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { certificateNotMapped } from '../system-events';
import { TRUTH } from '../truth';

/** Certificates without a strong link to their account are refused since the mapping is enforced. */
export const weakCertificateMapping: Story = {
  id: 'weak-certificate-mapping',
  about: 'Certificates without a strong link to their account are refused since the mapping is enforced.',
  subnet: 162,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.weekend) return;
    const dc = random.pick(controllers.current);
    const who = random.between(0, 60);
    const time = officeTime(scene.day, random);
    const certificate = {
      issuer: 'HALDEN-CA-1',
      serial: `5A0000${random.hex(12).toUpperCase()}`,
      thumbprint: random.hex(40).toUpperCase(),
    };
    yield certificateNotMapped(scene, { dc, time }, employee(who), certificate);
    yield refusedTicket(scene, {
      dc,
      time: time + 20,
      account: employee(who),
      client: scene.address(who),
      certificate,
      code: 66,
      label: TRUTH.certificateMapping,
    });
  },
};
