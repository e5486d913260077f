/** The causes of the week, most frequent first. */
import { k677TopCauses } from '../../../src/searches/saved/k677-top-causes';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { ticketXml } from '../../support/ticket-events';

const NOW = '2026-03-16T06:15:00Z';

const failed = (time: string, count: number, code: number) =>
  times(count).map((n) =>
    ticketXml({ time: after(time, n), id: 4769, code, service: 'HTTP/web1.corp.example' }),
  );

test('counts each cause of the last seven days', async () => {
  const events = [
    ...failed('2026-03-10T10:00:00Z', 3, 7),
    ...failed('2026-03-11T10:00:00Z', 5, 32),
    ...failed('2026-03-01T10:00:00Z', 9, 7),
  ];
  expect(await savedSearchRows(k677TopCauses, events, NOW)).toMatchObject([
    { cause_id: 'ticket-expired', verdict: 'ignore', count: '5' },
    {
      cause_id: 'web-without-spn',
      verdict: 'fix',
      count: '3',
      accounts: '1',
      services: '1',
      clients: '1',
      first_seen: '2026-03-10 10:00:00',
      last_seen: '2026-03-10 10:02:00',
      known_hidden: '0',
    },
  ]);
});
