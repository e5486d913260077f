import { MINUTE, HOUR, SECOND } from '../calendar';
import { employee } from '../company/people';
import { refusedService, grantedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A new server is asked for before its names have reached one of the domain controllers. */
export const spnNotReplicated: Story = {
  id: 'spn-not-replicated',
  about: 'A new server is asked for before its names have reached one of the domain controllers.',
  subnet: 111,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    const dc = controllers.current.length > 0 ? cast.pick(controllers.current) : undefined;
    if (!dc || scene.day % 7 !== 4) return;
    const server = scene.named(`newapp${10 + scene.day}`);
    const begin = scene.midnight + 10 * HOUR + random.between(0, 60) * MINUTE;
    for (let index = 0; index < 5; index++) {
      const who = random.between(0, 100);
      yield refusedService(scene, {
        dc,
        time: begin + index * 2 * MINUTE + random.between(0, 60) * SECOND,
        account: employee(who),
        client: scene.address(who),
        service: `HOST/${server}.corp.halden.example`,
        code: 7,
        label: TRUTH.notReplicated,
      });
    }
    const other = controllers.current.find(({ id }) => id !== dc.id) ?? dc;
    for (let index = 0; index < 6; index++) {
      const who = random.between(0, 100);
      yield grantedService(scene, {
        dc: index % 2 === 0 ? other : dc,
        time: begin + (index % 2 === 0 ? 0 : 20) * MINUTE + index * 50 * SECOND,
        account: employee(who),
        client: scene.address(who),
        service: `${server.toUpperCase()}$`,
      });
    }
  },
};
