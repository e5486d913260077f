import { anyTime } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { employee, plantWorker } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A ticket near its end is to be renewed with options that cannot be granted. */
export const renewalRefused: Story = {
  id: 'renewal-refused',
  about: 'A ticket near its end is to be renewed with options that cannot be granted.',
  subnet: 179,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.day % 2 !== 0) return;
    const dc = random.pick([...controllers.windows2003, ...controllers.current]);
    const who = random.between(0, 99);
    yield refusedService(scene, {
      dc,
      time: anyTime(scene.day, random),
      account: isOld(dc) ? plantWorker(who) : employee(who),
      client: scene.address(who),
      service: `krbtgt/${dc.realm.name}`,
      options: random.pick([0x2, 0x10002, 0x50800002]),
      code: 13,
      label: TRUTH.optionRefused,
    });
  },
};
