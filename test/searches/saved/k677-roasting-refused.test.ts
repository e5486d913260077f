/** One client is refused RC4 tickets of many services: code 14 in 4769. */
import { k677RoastingRefused } from '../../../src/searches/saved/k677-roasting-refused';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { ticketText, ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-10T10:50:00Z';

const refused = (seconds: number, service: string, client: string, code = 14) =>
  ticketXml({ time: after(START, 0, seconds), id: 4769, code, service, client, account: 'mallory' });

test('reports a client that is refused tickets of five services', async () => {
  const events = [
    ...times(3).map((n) => refused(n, `MSSQLSvc/sql${n}.corp.example:1433`, '192.0.2.66')),
    ...times(2).map((n) =>
      ticketText({
        time: after(START, 1, n),
        id: 4769,
        code: 14,
        service: `HTTP/web${n}`,
        client: '192.0.2.66',
        account: 'mallory',
      }),
    ),
  ];
  expect(await savedSearchRows(k677RoastingRefused, events, NOW)).toMatchObject([
    { client: '192.0.2.66', services: '5', failures: '5', account_names: 'mallory', failure_codes: '14' },
  ]);
});

test('counts names of users without a service too', async () => {
  const events = [
    ...times(3).map((n) => refused(n, `svc${n}`, '192.0.2.66', 27)),
    ...times(3).map((n) => refused(n, `HTTP/web${n}`, '192.0.2.66')),
  ];
  expect(await savedSearchRows(k677RoastingRefused, events, NOW)).toMatchObject([
    { services: '6', failure_codes: ['14', '27'] },
  ]);
});

test('is silent about a printer that keeps asking for four services, about a trust, and about many clients of one service', async () => {
  const events = [
    ...times(40).map((n) => refused(n * 60, `cifs/files${n % 4}`, '192.0.2.20')),
    ...times(10).map((n) => refused(n, `krbtgt/PARTNER${n}.EXAMPLE`, '192.0.2.21')),
    ...times(30).map((n) => refused(n, 'HTTP/old.corp.example', `192.0.2.${100 + n}`)),
  ];
  expect(await savedSearchRows(k677RoastingRefused, events, NOW)).toEqual([]);
});
