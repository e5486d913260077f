import { anyTime } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { employee, plantWorker } from '../company/people';
import { refusedService, refusedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

const CASES = [
  { code: 1, request: 'as', label: TRUTH.clientExpired },
  { code: 2, request: 'tgs', label: TRUTH.serviceExpired },
  { code: 10, request: 'as', label: TRUTH.timesWrong },
  { code: 11, request: 'as', label: TRUTH.timesWrong },
  { code: 15, request: 'tgs', label: TRUTH.checksumUnsupported },
  { code: 19, request: 'tgs', label: TRUTH.serviceDisabled },
  { code: 20, request: 'tgs', label: TRUTH.ticketRevoked },
  { code: 21, request: 'as', label: TRUTH.validityNotBegun },
  { code: 26, request: 'tgs', label: TRUTH.serviceTicketMismatch },
  { code: 28, request: 'tgs', label: TRUTH.transitRefused },
  { code: 38, request: 'tgs', label: TRUTH.addressMismatch },
  { code: 45, request: 'tgs', label: TRUTH.realmKeyMissing },
  { code: 50, request: 'tgs', label: TRUTH.weakChecksum },
  { code: 52, request: 'as', label: TRUTH.retryOverTcp },
] as const;

/** Codes that an estate sees a few times a month: expiry dates, odd times, checksums, addresses, revoked tickets. */
export const rareCodes: Story = {
  id: 'rare-codes',
  about:
    'Codes that an estate sees a few times a month: expiry dates, odd times, checksums, addresses, revoked tickets.',
  subnet: 185,
  *tell(scene) {
    const { controllers, random } = scene;
    for (let count = 0; count < 2; count++) {
      const dc = random.pick(controllers.readable);
      const who = random.between(0, 200);
      const { code, request, label } = CASES[
        (scene.day * 2 + count) % CASES.length
      ] as (typeof CASES)[number];
      const refusal = {
        dc,
        time: anyTime(scene.day, random),
        account: isOld(dc) ? plantWorker(who) : employee(who),
        client: scene.address(who),
        code,
        label,
      };
      yield request === 'as'
        ? refusedTicket(scene, refusal)
        : refusedService(scene, { ...refusal, service: `cifs/file01.${dc.realm.dns}` });
    }
  },
};
