import { officeTime } from '../calendar';
import { colleague } from '../company/colleagues';
import { refusedService } from '../requests';
import { cipherRefused, keysMissing } from '../system-events';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

const NAMES = ['cifs/nas-cold', 'HTTP/reports9', 'host/copier-hub', 'MSSQLSvc/oldledger'];

/** RC4 was switched off: a storage box that many ask for, and an old Java server that asks for four services. */
export const endOfRc4: FinalStory = {
  id: 'end-of-rc4',
  about:
    'RC4 was switched off: a storage box that many ask for, and an old Java server that asks for four services.',
  subnet: 163,
  *tell(scene) {
    const { controllers, random, weekend, day } = scene;
    if (weekend || day < 6) return;
    const dc = random.pick(controllers.current);
    const who = random.between(0, 200);
    const time = officeTime(day, random);
    const account = colleague(who);
    const client = scene.address(who);
    const label = truthOf('rc4-refused');
    const target = `cifs/nas-cold.${dc.realm.dns}`;
    yield refusedService(scene, { dc, time, account, client, service: target, code: 14, label });
    if (day % 2 === 0) {
      const keys = { target, account, requested: '18  17  23', available: '23  -133  -128' };
      yield keysMissing(scene, { dc, time: time + 20 }, 16, keys);
    } else if (controllers.patched.includes(dc)) {
      yield cipherRefused(scene, { dc, time: time + 20 }, 204, {
        account,
        service: 'NAS-COLD$',
        serviceTypes: '0x0 (N/A)',
        serviceKeys: 'RC4',
        client,
        advertised: ['AES256-CTS-HMAC-SHA1-96', 'RC4-HMAC-NT'],
      });
    }
    yield refusedService(scene, {
      dc,
      time: officeTime(day, random),
      account: 'svc_javagate',
      client: scene.address(250),
      service: `${NAMES[day % NAMES.length] as string}.${dc.realm.dns}`,
      options: 0x40800000,
      code: 14,
      label,
    });
  },
};
