import { HOUR, SECOND } from '../calendar';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A scheduled job runs under an account that was deleted; it fails at the same minutes every day. */
export const deletedAccountInAJob: Story = {
  id: 'deleted-account-in-a-job',
  about: 'A scheduled job runs under an account that was deleted; it fails at the same minutes every day.',
  subnet: 122,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.day < 12) return;
    for (const hour of [3, 15]) {
      yield refusedTicket(scene, {
        dc: random.pick(controllers.readable.filter(({ realm }) => realm.netbios === 'CORP')),
        time: scene.midnight + hour * HOUR + random.between(0, 4) * SECOND,
        account: scene.named('svc_export_old'),
        client: scene.address(30),
        code: 6,
        label: TRUTH.unknownName,
      });
    }
  },
};
