/** Domain controllers that still write granted tickets, but no failure for a day. */
import { k677FailureAuditingStopped } from '../../../src/searches/saved/k677-failure-auditing-stopped';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { oldTicketText, ticketText, ticketXml } from '../../support/ticket-events';

const START = '2026-03-08T00:00:00Z';
const NOW = '2026-03-11T05:50:00Z';

const granted = (kdc: string) =>
  times(600).map((n) => ticketXml({ time: after(START, n * 7.5), id: 4769, service: 'PC1$', kdc }));

test('reports a domain controller whose failures ended two days ago', async () => {
  const events = [
    ...granted('dc1.corp.example'),
    ...times(60).map((n) =>
      ticketXml({ time: after(START, n * 10), id: 4771, code: 24, kdc: 'dc1.corp.example' }),
    ),
    ...times(60).map((n) =>
      ticketText({ time: after(START, n * 10), id: 4769, code: 32, kdc: 'dc1.corp.example' }),
    ),
  ];
  expect(await savedSearchRows(k677FailureAuditingStopped, events, NOW)).toMatchObject([
    {
      domain_controller: 'dc1.corp.example',
      last_failure: '2026-03-08 09:00:00',
      failures_before: '120',
      events_since: '520',
    },
  ]);
});

test('is silent while failures arrive, where there never were many, and where nothing arrives at all', async () => {
  const events = [
    ...granted('dc1.corp.example'),
    ...times(150).map((n) =>
      ticketXml({ time: after(START, n * 30), id: 4768, code: 6, kdc: 'dc1.corp.example' }),
    ),
    ...granted('dc2.corp.example'),
    ...times(20).map((n) => ticketXml({ time: after(START, n), id: 4768, code: 6, kdc: 'dc2.corp.example' })),
    ...times(150).map((n) => oldTicketText({ time: after(START, n), id: 677, code: 7, kdc: 'OLDDC1' })),
  ];
  expect(await savedSearchRows(k677FailureAuditingStopped, events, NOW)).toEqual([]);
});
