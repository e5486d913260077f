/** Service names that the directory does not know. */
import { k677UnknownServices } from '../../../src/searches/saved/k677-unknown-services';
import { savedSearchRows } from '../../support/saved-search-rows';
import { ticketXml } from '../../support/ticket-events';

const NOW = '2026-03-16T06:30:00Z';
const TIME = '2026-03-12T10:00:00Z';

test('lists names of code 7 and of no other', async () => {
  const events = [
    ticketXml({ time: TIME, id: 4769, code: 7, service: 'HTTP/web1', account: 'alice' }),
    ticketXml({ time: TIME, id: 4769, code: 7, service: 'HTTP/web1', account: 'bob' }),
    ticketXml({ time: TIME, id: 4769, code: 14, service: 'HTTP/web2' }),
    ticketXml({ time: TIME, id: 4769, service: 'web3' }),
  ];
  expect(await savedSearchRows(k677UnknownServices, events, NOW)).toEqual([
    {
      service: 'HTTP/web1',
      count: '2',
      accounts: '2',
      clients: '1',
      service_class: 'HTTP',
      last_seen: '2026-03-12 10:00:00',
    },
  ]);
});
