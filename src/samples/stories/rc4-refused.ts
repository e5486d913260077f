import { anyTime, SECOND } from '../calendar';
import { employee } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { keysMissing, cipherRefused } from '../system-events';
import { TRUTH } from '../truth';

const RC4_ONLY = ['RC4-HMAC-NT', 'RC4-HMAC-OLD', 'DES-CBC-MD5'];
const ALL = ['AES256-CTS-HMAC-SHA1-96', 'AES128-CTS-HMAC-SHA1-96', 'RC4-HMAC-NT'];

/** A patched domain controller already enforces the RC4 hardening: clients and services without AES are refused. */
export const rc4Refused: Story = {
  id: 'rc4-refused',
  about:
    'A patched domain controller already enforces the RC4 hardening: clients and services without AES are refused.',
  subnet: 131,
  *tell(scene) {
    const { controllers, random } = scene;
    const dc = controllers.patched[0];
    if (!dc) return;
    for (let count = scene.weekend ? 1 : 2; count > 0; count--) {
      const time = anyTime(scene.day, random);
      const who = random.between(0, 9);
      const use = random.pick([
        {
          id: 203,
          service: 'HTTP/scanserver.corp.halden.example',
          types: 'N/A',
          keys: 'AES-SHA1, RC4',
          client: RC4_ONLY,
        },
        { id: 204, service: 'MSSQLSvc/legacy01.corp.halden.example', types: 'N/A', keys: 'RC4', client: ALL },
        {
          id: 208,
          service: 'cifs/nas03.corp.halden.example',
          types: '0x18 (AES128-SHA96, AES256-SHA96)',
          keys: 'AES-SHA1, RC4',
          client: RC4_ONLY,
        },
        {
          id: 209,
          service: 'HTTP/timeclock.corp.halden.example',
          types: '0x18 (AES128-SHA96, AES256-SHA96)',
          keys: 'RC4',
          client: ALL,
        },
      ] as const);
      const account = random.pick([`${scene.named('MFP')}${who}$`, scene.named('svc_scan')]);
      const client = scene.address(who);
      yield cipherRefused(scene, { dc, time }, use.id, {
        account,
        service: use.service,
        serviceTypes: use.types,
        serviceKeys: use.keys,
        client,
        advertised: use.client,
      });
      yield refusedService(scene, {
        dc,
        time: time + random.between(0, 900),
        account,
        client,
        service: use.service,
        code: 14,
        label: TRUTH.rc4Refused,
      });
      const available = use.keys === 'RC4' ? '23' : '23  18  17';
      const requested = use.client === RC4_ONLY ? '23' : '18  17  23';
      yield keysMissing(scene, { dc, time: time + SECOND }, 16, {
        target: use.service,
        account,
        requested,
        available,
      });
    }
    const audited = controllers.patched[1];
    if (audited && scene.day % 2 === 0) {
      const id = random.pick([201, 202, 206, 207] as const);
      yield cipherRefused(scene, { dc: audited, time: anyTime(scene.day, random) }, id, {
        account: employee(random.between(0, 99)),
        service: `${scene.named('LEGACY')}${random.between(1, 4)}$`,
        serviceTypes: id > 205 ? '0x18 (AES128-SHA96, AES256-SHA96)' : 'N/A',
        serviceKeys: id === 202 || id === 207 ? 'RC4' : 'AES-SHA1, RC4',
        client: scene.address(99),
        advertised: id === 201 || id === 206 ? RC4_ONLY : ALL,
      });
    }
  },
};
