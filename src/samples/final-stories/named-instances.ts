import { officeTime } from '../calendar';
import { colleague } from '../company/colleagues';
import { grantedService, refusedService } from '../requests';
import type { FinalStory } from '../final-story';
import { truthOf } from '../truth-of';

/** One database of the warehouse without its name: a dozen analysts fail on it every working day. */
export const namedInstances: FinalStory = {
  id: 'named-instances',
  about: 'One database of the warehouse without its name: a dozen analysts fail on it every working day.',
  subnet: 124,
  *tell(scene) {
    const { controllers, random, weekend, day } = scene;
    if (weekend) return;
    for (let turn = 0; turn < 3; turn++) {
      const dc = random.pick(controllers.current);
      const who = 300 + random.between(0, 11);
      const time = officeTime(day, random);
      const fields = { dc, account: colleague(who), client: scene.address(who % 250) };
      yield refusedService(scene, {
        ...fields,
        time,
        service: random.pick([
          `MSSQLSvc/bi-prod.${dc.realm.dns}:DWH`,
          `MSSQLSvc/BI-PROD.${dc.realm.dns}:50217`,
        ]),
        code: 7,
        label: truthOf('sql-without-spn'),
      });
      yield grantedService(scene, { ...fields, time: time + 900, service: 'svc_sql_bi' });
    }
    const [old] = controllers.windows2000;
    if (old && day % 3 === 0) {
      yield refusedService(scene, {
        dc: old,
        time: officeTime(day, random),
        account: 'sqlexec',
        client: old.address,
        service: `MSSQLSvc/RECIPES7.${old.realm.dns}:1433`,
        code: 7,
        label: truthOf('sql-without-spn'),
      });
    }
  },
};
