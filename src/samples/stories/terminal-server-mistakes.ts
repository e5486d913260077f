import { MINUTE, HOUR, SECOND } from '../calendar';
import { employee } from '../company/people';
import { refusedPreauth, grantedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** From one terminal server many people log on, and some of them mistype first: one client, many accounts. */
export const terminalServerMistakes: Story = {
  id: 'terminal-server-mistakes',
  about:
    'From one terminal server many people log on, and some of them mistype first: one client, many accounts.',
  subnet: 188,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.weekend || scene.day % 2 !== 0) return;
    const begin = scene.midnight + 8 * HOUR;
    for (let index = 0; index < 3; index++) {
      const dc = random.pick(controllers.current);
      const account = employee(random.between(0, 400));
      const time = begin + index * 11 * MINUTE + random.between(0, 9) * MINUTE;
      yield refusedPreauth(scene, {
        dc,
        time,
        account,
        client: scene.address(2),
        code: 24,
        label: TRUTH.mistyped,
      });
      yield grantedTicket(scene, {
        dc,
        time: time + random.between(5, 30) * SECOND,
        account,
        client: scene.address(2),
      });
    }
  },
};
