/** One client asks for many services that do not exist: code 7 in 4769, 673 and 677. */
import { k677SpnScan } from '../../../src/searches/saved/k677-spn-scan';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { oldTicketText, ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-10T10:50:00Z';

const unknown = (seconds: number, service: string, client: string) =>
  ticketXml({ time: after(START, 0, seconds), id: 4769, code: 7, service, client });

test('reports a client that asks for ten unknown services', async () => {
  const classes = ['MSSQLSvc', 'HTTP'];
  const events = times(10).map((n) => unknown(n, `${classes[n % 2]}/srv${n}.corp.example`, '192.0.2.66'));
  expect(await savedSearchRows(k677SpnScan, events, NOW)).toMatchObject([
    { client: '192.0.2.66', services: '10', service_classes: '2', failures: '10', account_names: 'alice' },
  ]);
});

test('reports the same in events 677 of Windows 2000', async () => {
  const events = times(10).map((n) =>
    oldTicketText({
      time: after(START, 0, n),
      id: 677,
      code: 7,
      service: `HOST/srv${n}`,
      client: '192.0.2.66',
    }),
  );
  expect(await savedSearchRows(k677SpnScan, events, NOW)).toMatchObject([
    { client: '192.0.2.66', services: '10' },
  ]);
});

test('is silent about a broken service that everybody asks for, and about monitoring that repeats its wrong names', async () => {
  const events = [
    ...times(60).map((n) => unknown(n, 'MSSQLSvc/sql1.corp.example:1433', '192.0.2.20')),
    ...times(72).map((n) => unknown(n * 30, `HTTP/site${n % 12}`, '192.0.2.21')),
    ...times(30).map((n) => unknown(n, `HTTP/web${n}`, `192.0.2.${100 + n}`)),
  ];
  expect(await savedSearchRows(k677SpnScan, events, NOW)).toEqual([]);
});
