/** Clients that are refused for their clock: code 37. */
import { k677ClockSkewClients } from '../../../src/searches/saved/k677-clock-skew-clients';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { oldTicketText, ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-10T10:50:00Z';

const skewed = (minute: number, client: string, kdc = 'dc1.corp.example') =>
  ticketXml({ time: after(START, minute), id: 4769, code: 37, client, kdc, account: '', service: '' });

test('reports a client that two domain controllers refuse, without names in the events', async () => {
  const events = [skewed(0, '192.0.2.7'), skewed(5, '192.0.2.7'), skewed(9, '192.0.2.7', 'dc2.corp.example')];
  expect(await savedSearchRows(k677ClockSkewClients, events, NOW)).toMatchObject([
    {
      client: '192.0.2.7',
      failures: '3',
      account_names: '-',
      domain_controllers: ['dc1.corp.example', 'dc2.corp.example'],
      last_seen: '2026-03-10 10:09:00',
    },
  ]);
});

test('reports it from 675 of Windows 2003', async () => {
  const events = times(3).map((n) =>
    oldTicketText({ time: after(START, n), id: 675, code: 37, account: 'PC7$', client: '192.0.2.7' }),
  );
  expect(await savedSearchRows(k677ClockSkewClients, events, NOW)).toMatchObject([
    { client: '192.0.2.7', account_names: 'PC7$' },
  ]);
});

test('is silent about clients that corrected themselves, and where the domain controller is to blame', async () => {
  const events = [
    ...times(2).map((number) => skewed(number, '192.0.2.8', 'dc2.corp.example')),
    ...times(40).map((number) => skewed(number, `192.0.2.${100 + (number % 8)}`)),
  ];
  expect(await savedSearchRows(k677ClockSkewClients, events, NOW)).toEqual([]);
});
