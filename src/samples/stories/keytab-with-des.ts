import { anyTime, SECOND } from '../calendar';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { keysMissing } from '../system-events';
import { TRUTH } from '../truth';

/** A Unix gateway still has a keytab of DES keys, which nothing current accepts. */
export const keytabWithDes: Story = {
  id: 'keytab-with-des',
  about: 'A Unix gateway still has a keytab of DES keys, which nothing current accepts.',
  subnet: 132,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.day % 2 !== 0) return;
    const dc = random.pick(controllers.current);
    const time = anyTime(scene.day, random);
    const account = scene.named('unixgate');
    yield refusedTicket(scene, {
      dc,
      time,
      account,
      client: scene.address(33),
      options: 0x40000010,
      code: 14,
      label: TRUTH.accountWithoutKeys,
    });
    yield keysMissing(scene, { dc, time: time + SECOND }, random.pick([14, 26] as const), {
      target: 'krbtgt',
      account,
      requested: '3  1',
      available: '18  17  23',
    });
  },
};
