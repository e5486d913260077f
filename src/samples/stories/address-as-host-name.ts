import { officeTime } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { employee, plantWorker } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** People and programs name a server by its address, for which no service principal name exists. */
export const addressAsHostName: Story = {
  id: 'address-as-host-name',
  about: 'People and programs name a server by its address, for which no service principal name exists.',
  subnet: 105,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.weekend) return;
    for (let count = random.between(1, 2); count > 0; count--) {
      const dc = random.pick(controllers.readable);
      const old = isOld(dc);
      const target = random.pick([`10.1.4.${random.between(2, 9)}`, '10.40.0.20']);
      yield refusedService(scene, {
        dc,
        time: officeTime(scene.day, random),
        account: old ? plantWorker(random.between(0, 90)) : employee(random.between(800, 900)),
        client: scene.address(random.between(1, 120)),
        service: random.pick([
          `cifs/${target}`,
          `TERMSRV/${target}`,
          `HTTP/${target}:8080`,
          `MSSQLSvc/${target}:1433`,
          ...(old ? [] : ['cifs/fd12:3456:789a::41']),
        ]),
        code: 7,
        label: TRUTH.address,
      });
    }
  },
};
