import { officeTime } from '../calendar';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A server asks for a ticket on behalf of users that it may not read. */
export const delegatedUserNotReadable: Story = {
  id: 'delegated-user-not-readable',
  about: 'A server asks for a ticket on behalf of users that it may not read.',
  subnet: 177,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.day % 2 !== 1) return;
    const server = scene.named('WEB09');
    yield refusedService(scene, {
      dc: random.pick(controllers.current),
      time: officeTime(scene.day, random),
      account: `${server}$`,
      client: scene.address(9),
      service: `${server}$`,
      options: 0x40810000,
      code: 6,
      label: TRUTH.delegatedUser,
    });
  },
};
