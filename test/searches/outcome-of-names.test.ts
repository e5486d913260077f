import { appOnText } from '../support/built-app';
import { refusedService } from '../support/told-events';

/** A granted ticket in French, whose labels cannot be read. */
const granted = (service: string): string =>
  refusedService({ account: 'anna', client: '10.1.1.5', service, code: 0, at: 0 })
    .replace('0xFFFFFFFF', '0x12')
    .replace(/Account Name:/, 'Nom du compte :')
    .replace(/Service Name:/, 'Nom du service :')
    .replace(/Client Address:/, 'Adresse du client :')
    .replace(/Failure Code:/, 'Code d\u2019\u00e9chec :')
    .replace('Audit Failure', 'Succ\u00e8s de l\u2019audit');

test('a service whose name holds 0xffffffff makes no failure of a success in another language', async () => {
  const preview = await appOnText(granted('svc-0xffffffff'));
  expect(preview.search('`kerberos_failures` | table service').rows).toEqual([]);
  expect(preview.search('`kerberos_events` | table outcome').rows).toEqual([{ outcome: 'success' }]);
});
