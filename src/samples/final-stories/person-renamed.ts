import { HOUR, MINUTE, SECOND } from '../calendar';
import { grantedTicket, neighbour, refusedService } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** Somebody marries; the account is renamed at noon, and her tickets of the morning no longer match. */
export const personRenamed: FinalStory = {
  id: 'person-renamed',
  about: 'Somebody marries; the account is renamed at noon, and her tickets of the morning no longer match.',
  subnet: 138,
  *tell(scene) {
    const { controllers, random, day } = scene;
    if (![3, 10, 25].includes(day)) return;
    const dc = random.pick(controllers.current);
    const noon = scene.midnight + 12 * HOUR;
    const client = scene.address(day);
    const account = `Nunes Z${day}`;
    yield grantedTicket(scene, { dc, time: noon - 3 * HOUR, account, client });
    yield neighbour(scene, { dc, time: noon, event: 'account-renamed', account, other: `Bauer Z${day}` });
    for (let turn = 0; turn < 2; turn++) {
      yield refusedService(scene, {
        dc,
        time: noon + (4 + turn * 9) * MINUTE + random.between(0, 50) * SECOND,
        account,
        client,
        service: `cifs/file0${turn + 1}.${dc.realm.dns}`,
        code: 36,
        label: truthOf('ticket-name-mismatch'),
      });
    }
  },
};
