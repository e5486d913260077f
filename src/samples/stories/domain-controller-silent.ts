import { END, HOUR, MINUTE, SECOND, anyTime } from '../calendar';
import { employee } from '../company/people';
import { grantedTicket, refusedNameless, refusedPreauth } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** The branch office opened on this day. */
const OPENED = 18;
/** The moment of its last event: two and a half days before the samples end. */
const LAST = END - 60 * HOUR;

/** The domain controller of a branch office reports like any other until its forwarder stops. */
export const domainControllerSilent: Story = {
  id: 'domain-controller-silent',
  about: 'The domain controller of a branch office reports until its forwarder stops, and is silent since.',
  subnet: 191,
  *tell(scene) {
    const dc = scene.controllers.branches?.silent;
    if (!dc || scene.copy > 0 || scene.day < OPENED || scene.midnight > LAST) return;
    const { random } = scene;
    const time = Math.min(anyTime(scene.day, random), LAST - 30 * MINUTE);
    const client = scene.address(20 + scene.day);
    const account = employee(3100 + scene.day);
    if (scene.day % 2 === 0) {
      yield refusedNameless(scene, {
        dc,
        time,
        client,
        code: 32,
        options: 0x10002,
        label: TRUTH.expiredRenewed,
      });
      yield grantedTicket(scene, { dc, time: time + 5 * SECOND, account, client });
    } else {
      yield grantedTicket(scene, { dc, time: time - 20 * MINUTE, account, client });
      yield refusedPreauth(scene, {
        dc,
        time,
        account: `extern.${employee(3150 + scene.day)}`,
        client: scene.address(60 + scene.day),
        code: 24,
        label: TRUTH.wrongPassword,
      });
    }
  },
};
