/** Full months by verdict. */
import { k677MonthlyTrend } from '../../../src/searches/saved/k677-monthly-trend';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { ticketXml } from '../../support/ticket-events';

const NOW = '2026-04-01T04:35:00Z';

const failed = (time: string, count: number, code: number, account = 'alice') =>
  times(count).map((n) => ticketXml({ time: after(time, n), id: 4769, code, service: 'HTTP/web1', account }));

test('counts the last six full months, and neither this nor older ones', async () => {
  const events = [
    ...failed('2025-09-30T10:00:00Z', 4, 7),
    ...failed('2026-02-10T10:00:00Z', 3, 7),
    ...failed('2026-03-10T10:00:00Z', 2, 31),
    ...failed('2026-03-11T10:00:00Z', 5, 32, 'bob'),
    ...failed('2026-04-01T01:00:00Z', 4, 7),
  ];
  expect(await savedSearchRows(k677MonthlyTrend, events, NOW)).toEqual([
    {
      month: '2026-02',
      failures: '3',
      fix: '3',
      investigate: '0',
      ignore: '0',
      accounts: '1',
      services: '1',
      clients: '1',
      domain_controllers: '1',
      known_hidden: '0',
    },
    {
      month: '2026-03',
      failures: '7',
      fix: '0',
      investigate: '2',
      ignore: '5',
      accounts: '2',
      services: '1',
      clients: '1',
      domain_controllers: '1',
      known_hidden: '0',
    },
  ]);
});
