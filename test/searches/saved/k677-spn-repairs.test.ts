/** Service names to repair, with the line that looks for each. */
import { k677SpnRepairs } from '../../../src/searches/saved/k677-spn-repairs';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { oldTicketText, ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-16T05:55:00Z';

const refused = (minute: number, service: string, account = 'alice', code = 7) =>
  ticketXml({ time: after(START, minute), id: 4769, code, service, account });

test('lists a name with its setspn line, its askers counted and never put where the owner belongs', async () => {
  const events = [
    refused(0, 'MSSQLSvc/sql1.corp.example:1433', 'alice'),
    refused(1, 'mssqlsvc/SQL1.corp.example:1433', 'bob'),
    oldTicketText({ time: after(START, 2), id: 677, code: 7, service: 'MSSQLSvc/sql1.corp.example:1433' }),
  ];
  expect(await savedSearchRows(k677SpnRepairs, events, NOW)).toMatchObject([
    {
      service: 'MSSQLSvc/sql1.corp.example:1433',
      failures: '3',
      accounts: '2',
      check: 'setspn -Q MSSQLSvc/sql1.corp.example:1433',
      next_step:
        'If nobody carries the name: setspn -S MSSQLSvc/sql1.corp.example:1433 ACCOUNT-THAT-RUNS-THE-SERVICE (the event does not say which account that is).',
      first_seen: '2026-03-10 10:00:00',
      last_seen: '2026-03-10 10:02:00',
    },
  ]);
});

test('looks for duplicates where more than one account carries the name', async () => {
  expect(await savedSearchRows(k677SpnRepairs, [refused(0, 'HTTP/twice', 'alice', 8)], NOW)).toMatchObject([
    { service: 'HTTP/twice', check: 'setspn -X -F' },
  ]);
});

test('puts no name into a command that a shell would read otherwise', async () => {
  const hostile = [
    'HTTP/a&amp;calc',
    'HTTP/b|calc',
    'HTTP/$(calc)',
    'HTTP/%PATH%',
    'HTTP/c d',
    "HTTP/e'f",
    'HTTP/g`h',
  ];
  const rows = await savedSearchRows(
    k677SpnRepairs,
    hostile.map((service, number) => refused(number, service)),
    NOW,
  );
  expect(rows).toHaveLength(hostile.length);
  for (const { check, next_step } of rows) {
    expect(check).toBe('The name holds characters that a shell would read: type it yourself.');
    expect(next_step).toBe('Correct the name where the clients use it.');
  }
});

test('leaves out what is expected and what has no name', async () => {
  const events = [
    ...times(9).map((n) =>
      oldTicketText({
        time: after(START, n),
        id: 677,
        code: 7,
        service: 'HOST/LOCALHOST',
        account: 'OLDDC1$',
        client: '127.0.0.1',
      }),
    ),
    refused(0, ''),
  ];
  expect(await savedSearchRows(k677SpnRepairs, events, NOW)).toEqual([]);
});
