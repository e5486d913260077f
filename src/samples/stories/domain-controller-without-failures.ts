import { HOUR, MINUTE } from '../calendar';
import { employee } from '../company/people';
import { grantedService, grantedTicket } from '../requests';
import type { Story } from '../story';

/** The branch office opened on this day. */
const OPENED = 21;

/** The domain controller of a branch office audits successes only: it refuses like any other, and nobody sees it. */
export const domainControllerWithoutFailures: Story = {
  id: 'domain-controller-without-failures',
  about: 'The domain controller of a branch office audits successes only, so that its refusals stay unseen.',
  subnet: 192,
  *tell(scene) {
    const dc = scene.controllers.branches?.successesOnly;
    if (!dc || scene.copy > 0 || scene.day < OPENED) return;
    const { random } = scene;
    const who = random.between(0, 40);
    const time = scene.midnight + 23 * HOUR + random.between(1, 50) * MINUTE;
    const common = { dc, account: employee(3200 + who), client: scene.address(who) };
    yield grantedTicket(scene, { ...common, time });
    const service = `${dc.computer.split('.')[0] ?? ''}$`;
    yield grantedService(scene, { ...common, time: time + random.between(1, 9) * MINUTE, service });
  },
};
