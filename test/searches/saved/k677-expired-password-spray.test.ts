/** Within a spray some accounts are told that their password expired: code 23 beside code 24. */
import { k677ExpiredPasswordSpray } from '../../../src/searches/saved/k677-expired-password-spray';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-10T10:50:00Z';

const failed = (minute: number, account: string, client: string, code: number) =>
  ticketXml({ time: after(START, minute), id: code === 24 ? 4771 : 4768, code, account, client });

test('reports the accounts whose old password a spray has hit', async () => {
  const events = [
    ...times(12).map((number) => failed(number, `user${number}`, '192.0.2.66', 24)),
    failed(13, 'oldtimer', '192.0.2.66', 23),
  ];
  expect(await savedSearchRows(k677ExpiredPasswordSpray, events, NOW)).toMatchObject([
    { client: '192.0.2.66', accounts: '1', failures: '1', account_names: 'oldtimer' },
  ]);
});

test('is silent about a spray that hit nothing, and about people whose password expired', async () => {
  const events = [
    ...times(12).map((number) => failed(number, `user${number}`, '192.0.2.66', 24)),
    ...times(12).map((number) => failed(number, `late${number}`, `192.0.2.${100 + number}`, 23)),
  ];
  expect(await savedSearchRows(k677ExpiredPasswordSpray, events, NOW)).toEqual([]);
});
