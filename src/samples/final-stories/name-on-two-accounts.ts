import { officeTime } from '../calendar';
import { colleague } from '../company/colleagues';
import { refusedService } from '../requests';
import { duplicateName } from '../system-events';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** The name of a database lies on the computer and on the account that replaced it. */
export const nameOnTwoAccounts: FinalStory = {
  id: 'name-on-two-accounts',
  about: 'The name of a database lies on the computer and on the account that replaced it.',
  subnet: 161,
  *tell(scene) {
    const { controllers, random, weekend, day } = scene;
    if (weekend || day > 15) return;
    const dc = random.pick(day % 3 === 0 ? controllers.old : controllers.current);
    if (!dc) return;
    const who = random.between(0, 99);
    const time = officeTime(day, random);
    const service = `MSSQLSvc/lims.${dc.realm.dns}:1433`;
    const fields = { dc, time, account: colleague(who), client: scene.address(who), service };
    yield refusedService(scene, { ...fields, code: 8, label: truthOf('duplicate-spn') });
    yield duplicateName(scene, { dc, time: time + 50 }, service);
  },
};
