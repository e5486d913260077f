import { officeTime } from '../calendar';
import { colleague } from '../company/colleagues';
import { grantedTicket, refusedNameless, refusedPreauth, refusedService, refusedTicket } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** What happens in every office happens in Paris too, and is written in French. */
export const refusalsInParis: FinalStory = {
  id: 'refusals-in-paris',
  about: 'What happens in every office happens in Paris too, and is written in French.',
  subnet: 165,
  *tell(scene) {
    const { controllers, random, weekend, day } = scene;
    const [dc] = controllers.translated;
    if (!dc || weekend) return;
    const who = random.between(0, 99);
    const fields = {
      dc,
      time: officeTime(day, random),
      account: colleague(who),
      client: scene.address(who),
      label: truthOf('untranslated'),
    };
    yield random.pick([
      refusedPreauth(scene, { ...fields, code: 24 }),
      refusedTicket(scene, { ...fields, code: 18 }),
      refusedService(scene, { ...fields, service: `MSSQLSvc/paie.${dc.realm.dns}:1433`, code: 7 }),
      refusedNameless(scene, { ...fields, code: 37 }),
    ]);
    yield grantedTicket(scene, { ...fields, time: fields.time + 31_000 });
  },
};
