/** Far more failures of a cause than in the same hour of the weeks before. */
import { k677FailureSurge } from '../../../src/searches/saved/k677-failure-surge';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { ticketXml } from '../../support/ticket-events';

/** A Tuesday; the last full hour is that from 10 to 11. */
const NOW = '2026-03-31T11:09:00Z';
const HOUR = '2026-03-31T10:00:00Z';

const hour = (weeks: number, count: number, code: number, shift = 0) =>
  times(count).map((number) =>
    ticketXml({
      time: after(HOUR, -weeks * 7 * 1440 + shift, number),
      id: 4769,
      code,
      service: 'MSSQLSvc/sql1.corp.example:1433',
    }),
  );

test('reports a cause with six times as many failures as usual', async () => {
  const events = [...hour(0, 60, 7), ...times(4).flatMap((week) => hour(week + 1, 10, 7))];
  expect(await savedSearchRows(k677FailureSurge, events, NOW)).toMatchObject([
    {
      cause_id: 'sql-without-spn',
      verdict: 'fix',
      failures: '60',
      usual: '10.0',
      times_usual: '6.0',
      known_hidden: '0',
    },
  ]);
});

test('reports a cause that was never there at this hour', async () => {
  const events = [...hour(0, 50, 7), ...hour(1, 3, 37), ...hour(2, 3, 37)];
  expect(await savedSearchRows(k677FailureSurge, events, NOW)).toMatchObject([
    { cause_id: 'sql-without-spn', failures: '50', usual: '0.0', times_usual: 'new' },
  ]);
});

test('is silent about the usual number, about a small number, and about other hours', async () => {
  const events = [
    ...hour(0, 60, 7),
    ...times(4).flatMap((week) => hour(week + 1, 30, 7)),
    ...hour(0, 40, 14),
    ...hour(0, 90, 37, -120),
  ];
  expect(await savedSearchRows(k677FailureSurge, events, NOW)).toEqual([]);
});

test('is silent where there is nothing to compare with', async () => {
  expect(await savedSearchRows(k677FailureSurge, [...hour(0, 90, 7), ...hour(1, 1, 7)], NOW)).toEqual([]);
});
