import { officeTime, SECOND } from '../calendar';
import { employee } from '../company/people';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { certificateInvalid } from '../system-events';
import { TRUTH } from '../truth';

const KINDS = [
  { code: 62, label: TRUTH.certificateNotTrusted, status: 'The certificate chain leads to no trusted root.' },
  {
    code: 64,
    label: TRUTH.certificateSignature,
    status: 'The signature of the request could not be verified.',
  },
  { code: 70, label: TRUTH.certificateChain, status: 'The certificate chain is not valid.' },
  { code: 72, label: TRUTH.certificateRevoked, status: 'The certificate is revoked.' },
  { code: 73, label: TRUTH.certificateRevocation, status: 'The revocation server was offline.' },
  { code: 74, label: TRUTH.certificateRevocation, status: 'The revocation function was unable to check.' },
  {
    code: 75,
    label: TRUTH.certificateName,
    status: 'The name in the certificate does not match the account.',
  },
  {
    code: 77,
    label: TRUTH.certificatePurpose,
    status: 'The certificate is not valid for the requested usage.',
  },
] as const;

/** Smart cards and device certificates are refused: chain, revocation list, name or purpose. */
export const certificatesRefused: Story = {
  id: 'certificates-refused',
  about: 'Smart cards and device certificates are refused: chain, revocation list, name or purpose.',
  subnet: 161,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0) return;
    for (let count = scene.weekend ? 1 : 4; count > 0; count--) {
      const dc = random.pick(controllers.current);
      const who = random.between(0, 60);
      const time = officeTime(scene.day, random);
      const kind = random.pick(KINDS);
      yield refusedTicket(scene, {
        dc,
        time,
        account: employee(who),
        client: scene.address(who),
        certificate: {
          issuer: kind.code === 62 ? 'Unknown Root CA' : 'HALDEN-CA-1',
          serial: `5A0000${random.hex(12).toUpperCase()}`,
          thumbprint: random.hex(40).toUpperCase(),
        },
        code: kind.code,
        label: kind.label,
      });
      if (random.chance(0.5))
        yield certificateInvalid(scene, { dc, time: time + SECOND }, employee(who), kind.status);
    }
  },
};
