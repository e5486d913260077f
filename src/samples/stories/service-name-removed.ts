import { officeTime, SECOND } from '../calendar';
import { employee } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** An administrator removes the name of a busy database by mistake: for a quarter of an hour everybody is refused. */
export const serviceNameRemoved: Story = {
  id: 'service-name-removed',
  about:
    'An administrator removes the name of a busy database by mistake: for a quarter of an hour everybody is refused.',
  subnet: 187,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    if (controllers.current.length === 0) return;
    if (scene.day !== cast.between(3, 25)) return;
    const begin = officeTime(scene.day, random);
    for (let index = 0; index < 26; index++) {
      const who = index * 9;
      yield refusedService(scene, {
        dc: random.pick(controllers.current),
        time: begin + index * 30 * SECOND + random.between(0, 20) * SECOND,
        account: employee(who),
        client: scene.address(who),
        service: `MSSQLSvc/${scene.named('erp9')}.corp.halden.example:1433`,
        code: 7,
        label: TRUTH.sqlWithoutSpn,
      });
    }
  },
};
