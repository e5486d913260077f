import { officeTime } from '../calendar';
import { employee, plantWorker } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A web site runs under an account of its own, and nobody registered the HTTP name of its alias. */
export const webAliasWithoutSpn: Story = {
  id: 'web-alias-without-spn',
  about: 'A web site runs under an account of its own, and nobody registered the HTTP name of its alias.',
  subnet: 103,
  *tell(scene) {
    const { controllers, random } = scene;
    const hosts = [
      `${scene.named('portal')}.corp.halden.example`,
      `${scene.named('reports')}.corp.halden.example`,
    ];
    for (let count = scene.weekend ? 0 : random.between(1, 2); count > 0; count--) {
      if (controllers.current.length === 0) return;
      const who = random.between(0, 180);
      yield refusedService(scene, {
        dc: random.pick(controllers.current),
        time: officeTime(scene.day, random),
        account: employee(600 + who),
        client: scene.address(who),
        service: random.pick([`HTTP/${random.pick(hosts)}`, `http/${hosts[0] as string}:8443`]),
        code: 7,
        label: TRUTH.webWithoutSpn,
      });
    }
    if (controllers.old.length > 0 && !scene.weekend && scene.day % 2 === 0) {
      yield refusedService(scene, {
        dc: random.pick(controllers.old),
        time: officeTime(scene.day, random),
        account: plantWorker(random.between(100, 160)),
        client: scene.address(random.between(181, 240)),
        service: 'HTTP/schichtplan.plant.halden.example',
        code: 7,
        label: TRUTH.webWithoutSpn,
      });
    }
  },
};
