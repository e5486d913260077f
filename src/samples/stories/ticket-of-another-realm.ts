import { anyTime } from '../calendar';
import { employee } from '../company/people';
import { LAB } from '../company/realms';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** Clients take tickets to domain controllers of the wrong realm. */
export const ticketOfAnotherRealm: Story = {
  id: 'ticket-of-another-realm',
  about: 'Clients take tickets to domain controllers of the wrong realm.',
  subnet: 155,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.day % 2 !== 0) return;
    const who = random.between(0, 50);
    yield refusedService(scene, {
      dc: random.pick(controllers.current),
      time: anyTime(scene.day, random),
      account: employee(who),
      realm: LAB.name,
      client: scene.address(who),
      service: 'cifs/file01.corp.halden.example',
      code: 35,
      label: TRUTH.notUs,
    });
  },
};
