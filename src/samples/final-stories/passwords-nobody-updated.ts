import { HOUR, MINUTE } from '../calendar';
import { grantedTicket, refusedPreauth } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

const PLACES = [
  { day: 1, account: 'svc_archive', minutes: 5, hosts: [10], era: 'current' },
  { day: 6, account: 'svc "mes" link', minutes: 10, hosts: [11], era: 'windows2003' },
  { day: 13, account: 'Fontaine R', minutes: 15, hosts: [20, 21, 22], era: 'current' },
  { day: 20, account: 'histreader', minutes: 3, hosts: [14], era: 'windows2000' },
  { day: 25, account: 'svc_scan2mail', minutes: 20, hosts: [15], era: 'patched' },
] as const;

/** Services, a scanner and three devices of one person go on with a password that was changed elsewhere. */
export const passwordsNobodyUpdated: FinalStory = {
  id: 'passwords-nobody-updated',
  about:
    'Services, a scanner and three devices of one person go on with a password that was changed elsewhere.',
  subnet: 155,
  *tell(scene) {
    const { controllers, random, day } = scene;
    for (const { day: when, account, minutes, hosts, era } of PLACES) {
      const [dc] = controllers[era];
      if (day !== when || !dc) continue;
      const begin = scene.midnight + 6 * HOUR;
      for (const [index, host] of hosts.entries()) {
        for (let turn = 0; turn < 17; turn++) {
          yield refusedPreauth(scene, {
            dc,
            time: begin + index * MINUTE + turn * minutes * MINUTE + random.between(0, 6) * 1000,
            account,
            client: scene.address(host),
            code: 24,
            label: truthOf('stale-password', 'steady-rhythm'),
          });
        }
      }
      yield grantedTicket(scene, {
        dc,
        time: begin + 40 * MINUTE + 2500,
        account,
        client: scene.address(99),
      });
    }
  },
};
