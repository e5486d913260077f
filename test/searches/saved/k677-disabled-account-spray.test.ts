/** One client, many disabled accounts: code 18 in 4768. */
import { k677DisabledAccountSpray } from '../../../src/searches/saved/k677-disabled-account-spray';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-10T10:50:00Z';

const refused = (seconds: number, account: string, client: string, id = 4768) =>
  ticketXml({ time: after(START, 0, seconds), id, code: 18, account, client });
const wrong = (seconds: number, account: string, client: string) =>
  ticketXml({ time: after(START, 0, seconds), id: 4771, code: 24, account, client });

test('reports a client that tries ten disabled accounts', async () => {
  const events = times(10).map((number) => refused(number, `leaver${number}`, '192.0.2.66'));
  expect(await savedSearchRows(k677DisabledAccountSpray, events, NOW)).toMatchObject([
    { client: '192.0.2.66', accounts: '10', failures: '10', last_seen: '2026-03-10 10:00:09' },
  ]);
});

test('is silent where the accounts were locked just then by wrong passwords', async () => {
  const events = times(10).flatMap((number) => [
    wrong(number * 10, `user${number}`, '192.0.2.66'),
    refused(number * 10 + 5, `user${number}`, '192.0.2.66'),
  ]);
  expect(await savedSearchRows(k677DisabledAccountSpray, events, NOW)).toEqual([]);
});

test('is silent about the job of one leaver, and about sessions of accounts disabled after their logon', async () => {
  const events = [
    ...times(30).map((number) => refused(number * 60, 'leaver', '192.0.2.7')),
    ...times(12).map((number) => refused(number, `user${number}`, '192.0.2.8', 4769)),
  ];
  expect(await savedSearchRows(k677DisabledAccountSpray, events, NOW)).toEqual([]);
});
