import { officeTime } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { employee, plantWorker } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A cluster moved to a new alias that no computer account carries; many people use it. */
export const clusterNameWithoutSpn: Story = {
  id: 'cluster-name-without-spn',
  about: 'A cluster moved to a new alias that no computer account carries; many people use it.',
  subnet: 184,
  *tell(scene) {
    const { controllers, random } = scene;
    for (let count = scene.weekend ? 0 : random.between(1, 2); count > 0; count--) {
      const dc = random.pick(controllers.readable);
      const who = random.between(0, 150);
      yield refusedService(scene, {
        dc,
        time: officeTime(scene.day, random),
        account: isOld(dc) ? plantWorker(who) : employee(who),
        client: scene.address(who),
        service: isOld(dc)
          ? `cifs/${scene.named('pcluster')}.plant.halden.example`
          : `${random.pick(['cifs', 'HOST', 'TERMSRV'])}/${scene.named('clu-files')}.corp.halden.example`,
        code: 7,
        label: TRUTH.computerUnknown,
      });
    }
  },
};
