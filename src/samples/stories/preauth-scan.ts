import { anyTime, SECOND } from '../calendar';
import { plantWorker } from '../company/people';
import { refusedPreauth } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A tool asks for many accounts of the old domain without pre-authentication and never logs on. */
export const preauthScan: Story = {
  id: 'preauth-scan',
  about: 'A tool asks for many accounts of the old domain without pre-authentication and never logs on.',
  subnet: 181,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    if (controllers.old.length === 0) return;
    const dc = cast.pick(controllers.old);
    if (scene.day !== cast.between(4, 24)) return;
    const begin = anyTime(scene.day, random);
    for (let index = 0; index < 34; index++) {
      yield refusedPreauth(scene, {
        dc,
        time: begin + index * 3 * SECOND,
        account: plantWorker(60 + index),
        client: scene.address(90),
        code: 25,
        preauth: 0,
        label: TRUTH.asRepScan,
      });
    }
  },
};
