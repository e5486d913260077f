/** Services that fail since yesterday and did not before. */
import { k677NewFailingServices } from '../../../src/searches/saved/k677-new-failing-services';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { oldTicketText, ticketXml } from '../../support/ticket-events';

const NOW = '2026-03-20T05:20:00Z';
const YESTERDAY = '2026-03-19T12:00:00Z';

const refused = (time: string, service: string, code = 7) => ticketXml({ time, id: 4769, code, service });
const days = (number: number) => after(YESTERDAY, -number * 1440);
const sql = 'MSSQLSvc/sql1.corp.example:1433';
const web = 'HTTP/web1.corp.example';

test('reports a service that fails since yesterday', async () => {
  const events = [refused(days(10), web), ...times(6).map((n) => refused(after(YESTERDAY, n), sql))];
  expect(await savedSearchRows(k677NewFailingServices, events, NOW)).toMatchObject([
    {
      service: sql,
      failure_name: 'KDC_ERR_S_PRINCIPAL_UNKNOWN',
      cause_id: 'sql-without-spn',
      failures: '6',
      accounts: '1',
      clients: '1',
      first_seen: '2026-03-19 12:00:00',
    },
  ]);
});

test('reports a service that begins to fail in another way', async () => {
  const events = [refused(days(9), sql, 7), ...times(5).map((n) => refused(after(YESTERDAY, n), sql, 14))];
  expect(await savedSearchRows(k677NewFailingServices, events, NOW)).toMatchObject([
    { service: sql, failure_name: 'KDC_ERR_ETYPE_NOSUPP' },
  ]);
});

test('is silent about services that failed before, about rare ones, and about what is expected', async () => {
  const events = [
    refused(days(9), 'mssqlsvc/SQL1.corp.example:1433'),
    ...times(9).map((n) => refused(after(YESTERDAY, n), sql)),
    ...times(4).map((n) => refused(after(YESTERDAY, n), web)),
    ...times(9).map((n) =>
      oldTicketText({
        time: after(YESTERDAY, n),
        id: 677,
        code: 7,
        service: 'HOST/LOCALHOST',
        account: 'OLDDC1$',
        client: '127.0.0.1',
      }),
    ),
  ];
  expect(await savedSearchRows(k677NewFailingServices, events, NOW)).toEqual([]);
});

test('is silent while failures have been collected for two days only', async () => {
  const events = [refused(days(1), web), ...times(6).map((n) => refused(after(YESTERDAY, n), sql))];
  expect(await savedSearchRows(k677NewFailingServices, events, NOW)).toEqual([]);
});
