/** One client, few wrong passwords on each of many accounts: code 24 in 4771 and 675. */
import { k677PasswordSpray } from '../../../src/searches/saved/k677-password-spray';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { oldTicketText, ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-10T10:50:00Z';

const wrong = (minute: number, account: string, client: string) =>
  ticketXml({ time: after(START, minute), id: 4771, code: 24, account, client });
const granted = (minute: number, account: string, client: string) =>
  ticketXml({ time: after(START, minute), id: 4768, account, client });

test('reports a client that fails on twelve accounts', async () => {
  const events = times(12).map((number) => wrong(number, `user${number}`, '192.0.2.66'));
  expect(await savedSearchRows(k677PasswordSpray, events, NOW)).toMatchObject([
    {
      client: '192.0.2.66',
      accounts: '12',
      failures: '12',
      first_seen: '2026-03-10 10:00:00',
      known_hidden: '0',
    },
  ]);
});

test('reports the same in the text of Windows 2000 and 2003', async () => {
  const events = times(12).map((number) =>
    oldTicketText({
      time: after(START, 0, number),
      id: 675,
      code: 24,
      account: `user${number}`,
      client: '192.0.2.66',
    }),
  );
  expect(await savedSearchRows(k677PasswordSpray, events, NOW)).toMatchObject([
    { client: '192.0.2.66', accounts: '12', domain_controllers: 'OLDDC1' },
  ]);
});

test('is silent about a terminal server whose users mistype and then log on', async () => {
  const events = times(12).flatMap((number) => [
    wrong(number, `user${number}`, '192.0.2.20'),
    granted(number + 1, `user${number}`, '192.0.2.20'),
  ]);
  expect(await savedSearchRows(k677PasswordSpray, events, NOW)).toEqual([]);
});

test('is silent about one account that fails often, and about twelve accounts on twelve clients', async () => {
  const events = times(12).flatMap((number) => [
    wrong(number, 'backup', '192.0.2.30'),
    wrong(number, `user${number}`, `192.0.2.${100 + number}`),
  ]);
  expect(await savedSearchRows(k677PasswordSpray, events, NOW)).toEqual([]);
});
