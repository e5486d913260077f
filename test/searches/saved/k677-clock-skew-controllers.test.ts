/** Domain controllers that refuse many clients for the time, clients that no other refuses. */
import { k677ClockSkewControllers } from '../../../src/searches/saved/k677-clock-skew-controllers';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-10T10:50:00Z';

const skewed = (minute: number, client: string, kdc: string) =>
  ticketXml({ time: after(START, minute), id: 4769, code: 37, client, kdc, account: '', service: '' });

test('reports a domain controller that refuses five clients', async () => {
  const events = times(5).map((n) => skewed(n, `192.0.2.${100 + n}`, 'dc2.corp.example'));
  expect(await savedSearchRows(k677ClockSkewControllers, events, NOW)).toMatchObject([
    {
      domain_controller: 'dc2.corp.example',
      clients: '5',
      failures: '5',
      failure_names: 'KRB_AP_ERR_SKEW',
      first_seen: '2026-03-10 10:00:00',
    },
  ]);
});

test('is silent about clients that every domain controller refuses, and about one client', async () => {
  const events = [
    ...times(12).map((n) => skewed(n, `192.0.2.${100 + (n % 6)}`, `dc${1 + Math.floor(n / 6)}.corp.example`)),
    ...times(30).map((n) => skewed(n, '192.0.2.7', 'dc3.corp.example')),
  ];
  expect(await savedSearchRows(k677ClockSkewControllers, events, NOW)).toEqual([]);
});
