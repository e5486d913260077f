/** One account shows tickets that fit no key: codes 31, 41, 44 and 20 in 4769. */
import { k677ForgedTickets } from '../../../src/searches/saved/k677-forged-tickets';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-10T10:50:00Z';

const misfit = (seconds: number, account: string, client: string, code: number, service = 'cifs/files1') =>
  ticketXml({ time: after(START, 0, seconds), id: 4769, code, account, client, service });

test('reports an account that shows five such tickets from one client', async () => {
  const events = [31, 31, 41, 44, 20].map((code, n) => misfit(n, 'Administrator', '192.0.2.66', code));
  expect(await savedSearchRows(k677ForgedTickets, events, NOW)).toMatchObject([
    {
      account: 'administrator',
      client: '192.0.2.66',
      failures: '5',
      failure_codes: ['20', '31', '41', '44'],
      service_names: 'cifs/files1',
    },
  ]);
});

test('is silent where many accounts fail at one domain controller, as after a change of its keys', async () => {
  const events = times(40).map((n) => misfit(n, `user${n % 8}`, `192.0.2.${100 + (n % 8)}`, 31));
  expect(await savedSearchRows(k677ForgedTickets, events, NOW)).toEqual([]);
});

test('is silent about a trust, about a damaged cache, and about expired tickets', async () => {
  const events = [
    ...times(10).map((n) => misfit(n, 'alice', '192.0.2.8', 31, 'krbtgt/PARTNER.EXAMPLE')),
    ...times(2).map((n) => misfit(n, 'bob', '192.0.2.9', 31)),
    ...times(20).map((n) => misfit(n, 'carol', '192.0.2.10', 32)),
  ];
  expect(await savedSearchRows(k677ForgedTickets, events, NOW)).toEqual([]);
});
