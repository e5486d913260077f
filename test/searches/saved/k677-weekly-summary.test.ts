/** The week beside the week before, by what to do. */
import { k677WeeklySummary } from '../../../src/searches/saved/k677-weekly-summary';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { ticketXml } from '../../support/ticket-events';

const NOW = '2026-03-16T06:10:00Z';
const THIS_WEEK = '2026-03-11T10:00:00Z';
const LAST_WEEK = '2026-03-04T10:00:00Z';

const failed = (time: string, count: number, code: number, service: string) =>
  times(count).map((n) => ticketXml({ time: after(time, n), id: 4769, code, service }));

test('sorts causes into what to investigate, what is new, what to fix, what went away and what is expected', async () => {
  const events = [
    ...failed(LAST_WEEK, 4, 7, 'MSSQLSvc/sql1.corp.example:1433'),
    ...failed(THIS_WEEK, 3, 7, 'MSSQLSvc/sql1.corp.example:1433'),
    ...failed(THIS_WEEK, 2, 7, 'HTTP/web1.corp.example'),
    ...failed(LAST_WEEK, 5, 8, 'HTTP/twice.corp.example'),
    ...failed(THIS_WEEK, 2, 31, 'cifs/files1.corp.example'),
    ...failed(THIS_WEEK, 9, 32, 'krbtgt'),
  ];
  const rows = await savedSearchRows(k677WeeklySummary, events, NOW);
  expect(
    rows.map(({ section, cause_id, this_week, last_week }) => [section, cause_id, this_week, last_week]),
  ).toEqual([
    ['1 to investigate', 'ticket-key-wrong', '2', '0'],
    ['2 new', 'web-without-spn', '2', '0'],
    ['3 to fix', 'sql-without-spn', '3', '4'],
    ['4 went away', 'duplicate-spn', '0', '5'],
    ['5 expected', 'ticket-expired', '9', '0'],
  ]);
  expect(rows[2]).toMatchObject({
    verdict: 'fix',
    accounts: '1',
    services: '1',
    clients: '1',
    top_service: 'MSSQLSvc/sql1.corp.example:1433',
    first_seen: '2026-03-04 10:00:00',
    last_seen: '2026-03-11 10:02:00',
    known_hidden: '0',
  });
});

test('leaves out today and what is older than two weeks', async () => {
  const events = [
    ...failed('2026-03-16T02:00:00Z', 3, 7, 'HTTP/web1'),
    ...failed('2026-03-01T23:00:00Z', 3, 7, 'HTTP/web1'),
  ];
  expect(await savedSearchRows(k677WeeklySummary, events, NOW)).toEqual([]);
});
