import { officeTime } from '../calendar';
import { refusedService, refusedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** No line feeds: Windows prints names on one line. */
const NAMES: readonly string[] = [
  '*',
  'a*b',
  'say "hi"',
  "o'neil",
  '$env$x',
  'J\u00f6rg M\u00fcller',
  '<img src=x onerror=alert(1)>',
  '=cmd()',
  '+SUM(A1)',
  '\u{1f3ad} mask',
  'a | delete',
  '`kerberos_index`',
  '\u202egnp.exe',
  'back\\slash',
  'per%20cent;&amp;',
  `long-${'x'.repeat(4000)}`,
];

/** Accounts and services with names made to break searches, pages, spreadsheets and command lines. */
export const hostileNames: Story = {
  id: 'hostile-names',
  about: 'Accounts and services with names made to break searches, pages, spreadsheets and command lines.',
  subnet: 165,
  *tell(scene) {
    const { controllers, random } = scene;
    if (scene.day % 2 !== 0) return;
    const current = [...controllers.windows2003, ...controllers.current];
    const name = random.pick(NAMES);
    yield refusedTicket(scene, {
      dc: random.pick(current),
      time: officeTime(scene.day, random),
      account: name,
      client: scene.address(random.between(1, 9)),
      code: 6,
      label: TRUTH.unknownName,
    });
    yield refusedService(scene, {
      dc: random.pick(current),
      time: officeTime(scene.day, random),
      account: random.pick(NAMES),
      client: scene.address(random.between(1, 9)),
      service: `MSSQLSvc/${random.pick(['*', 'a"b', '$(calc)', 'm\u00fcller', "x'y", 'a b', '%COMSPEC%'])}.corp.halden.example:1433`,
      code: 7,
      label: TRUTH.sqlWithoutSpn,
    });
  },
};
