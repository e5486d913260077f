import { officeTime, SECOND } from '../calendar';
import { workstation } from '../company/machines';
import { employee } from '../company/people';
import { grantedTicket, neighbour, refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A SQL Server whose service account never got its service principal name, in each domain. */
export const sqlWithoutSpn: Story = {
  id: 'sql-without-spn',
  about: 'Clients ask for MSSQLSvc names that no account holds, and fall back to NTLM.',
  subnet: 100,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    const people = Array.from({ length: 5 }, () => cast.between(0, 500));
    const requests = scene.weekend ? 1 : random.between(1, 3);
    for (let index = 0; index < requests; index++) {
      const time = officeTime(scene.day, random);
      const who = random.pick(people);
      if (controllers.current.length > 0) {
        yield refusedService(scene, {
          dc: random.pick(controllers.current),
          time,
          account: employee(who),
          client: scene.address(who % 200),
          service: random.pick([
            `MSSQLSvc/${scene.named('sql07')}.corp.halden.example:1433`,
            `MSSQLSvc/${scene.named('sql07')}.corp.halden.example`,
            `MSSQLSvc/${scene.named('erpdb')}.corp.halden.example:SAGE`,
          ]),
          code: 7,
          label: TRUTH.sqlWithoutSpn,
        });
        yield neighbour(scene, {
          dc: random.pick(controllers.current),
          time: time + SECOND,
          event: 'ntlm-validated',
          account: employee(who),
          other: workstation(who),
        });
      }
      const old = [...controllers.windows2000, ...controllers.windows2003];
      if (old.length === 0) continue;
      const dc = random.pick(old);
      const account = random.pick([scene.named('sql_service'), 'hberg', `${scene.named('PRECIPE')}$`]);
      const client =
        dc.windows === '2000' && random.chance(0.2) ? '' : scene.address(220 + random.between(0, 3));
      if (client !== '' && random.chance(0.2)) yield grantedTicket(scene, { dc, time, account, client });
      yield refusedService(scene, {
        dc,
        time: time + random.between(1, 40) * SECOND,
        account,
        client,
        service: `MSSQLSvc/${scene.named('PSQL1').toUpperCase()}.PLANT.HALDEN.EXAMPLE:1433`,
        code: 7,
        label: TRUTH.sqlWithoutSpn,
      });
      yield neighbour(scene, {
        dc,
        time: time + 41 * SECOND,
        event: 'ntlm-validated',
        account,
        other: 'PSQLCLIENT',
      });
    }
  },
};
