/** Requests that were seen before: code 34. */
import { k677Replay } from '../../../src/searches/saved/k677-replay';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-10T10:50:00Z';

const repeated = (seconds: number, client: string) =>
  ticketXml({ time: after(START, 0, seconds), id: 4769, code: 34, client, service: 'HTTP/web1' });

test('reports a client that repeats five requests', async () => {
  const events = times(5).map((n) => repeated(n, '192.0.2.66'));
  expect(await savedSearchRows(k677Replay, events, NOW)).toMatchObject([
    {
      client: '192.0.2.66',
      failures: '5',
      accounts: '1',
      account_names: 'alice',
      service_names: 'HTTP/web1',
    },
  ]);
});

test('is silent about a packet that came twice here and there', async () => {
  const events = times(20).map((n) => repeated(n, `192.0.2.${100 + (n % 10)}`));
  expect(await savedSearchRows(k677Replay, events, NOW)).toEqual([]);
});
