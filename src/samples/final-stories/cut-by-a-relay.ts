import { anyTime } from '../calendar';
import { colleague } from '../company/colleagues';
import { refusedService, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** A relay cuts long messages: the text ends before the code. */
export const cutByARelay: FinalStory = {
  id: 'cut-by-a-relay',
  about: 'A relay cuts long messages: the text ends before the code.',
  subnet: 166,
  *tell(scene) {
    const { controllers, random, day } = scene;
    if (day % 3 !== 0) return;
    const dcs = controllers.readable.filter(({ format }) => ['text-2003', 'text-2008'].includes(format));
    const dc = random.pick(dcs);
    if (!dc) return;
    const who = random.between(0, 99);
    const fields = {
      dc,
      time: anyTime(day, random),
      account: colleague(who),
      client: scene.address(who),
      code: day % 2 === 0 ? 7 : 18,
      label: truthOf('code-unreadable'),
    };
    yield day % 2 === 0
      ? {
          ...refusedService(scene, { ...fields, service: `HTTP/cut.${dc.realm.dns}` }),
          cutBefore: 'Failure Code',
        }
      : { ...refusedTicket(scene, fields), cutBefore: 'Result Code' };
  },
};
