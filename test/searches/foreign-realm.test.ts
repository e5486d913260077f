import { appOnText } from '../support/built-app';
import { refusedService } from '../support/told-events';

/** The DNS name of the domain controller is DC01.corp.example, the realm of the account CORP.EXAMPLE. */
test.each([
  ['krbtgt/PARTNER.EXAMPLE', 'yes'],
  ['krbtgt/PARTNER', 'yes'],
  ['krbtgt/LAB.CORP.EXAMPLE', 'yes'],
  ['krbtgt/CORP.PARTNER.EXAMPLE', 'yes'],
  ['krbtgt/CORP.EXAMPLE', 'no'],
  ['krbtgt/corp', 'no'],
  ['krbtgt', 'no'],
  ['cifs/file1.partner.example', 'no'],
])('a ticket for %s is for another realm: %s', async (service, foreign) => {
  const preview = await appOnText(
    refusedService({ account: 'anna', client: '10.1.1.5', service, code: 31, at: 0 }),
  );
  expect(preview.search('`kerberos_failures` | table foreign_realm').rows).toEqual([
    { foreign_realm: foreign },
  ]);
});
