/** Domain controllers from which nothing arrives any more. */
import { k677SilentControllers } from '../../../src/searches/saved/k677-silent-controllers';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { oldTicketText, ticketText, ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T00:00:00Z';
const NOW = '2026-03-10T12:19:00Z';

const busy = (kdc: string, minutes: number) =>
  times(Math.floor(minutes / 4) + 1).map((n) =>
    ticketXml({ time: after(START, n * 4), id: 4769, service: 'PC1$', kdc }),
  );

test('reports a domain controller that wrote every four minutes and stopped two hours ago', async () => {
  const events = [...busy('dc1.corp.example', 600), ...busy('dc2.corp.example', 736)];
  expect(await savedSearchRows(k677SilentControllers, events, NOW)).toEqual([
    {
      domain_controller: 'dc1.corp.example',
      silent_minutes: '139',
      last_seen: '2026-03-10 10:00:00',
      events: '151',
      events_an_hour: '15.1',
    },
  ]);
});

test('sees the text of every era', async () => {
  const events = [
    ...times(120).map((n) => oldTicketText({ time: after(START, n), id: 673, kdc: 'OLDDC1' })),
    ...times(120).map((n) => ticketText({ time: after(START, n), id: 4768, kdc: 'dc3.corp.example' })),
  ];
  expect(
    (await savedSearchRows(k677SilentControllers, events, NOW)).map((row) => row.domain_controller),
  ).toEqual(['OLDDC1', 'dc3.corp.example']);
});

test('is silent about hosts that seldom write', async () => {
  const events = times(10).map((n) =>
    ticketXml({ time: after(START, n * 40), id: 4768, kdc: 'member.corp.example' }),
  );
  expect(await savedSearchRows(k677SilentControllers, events, NOW)).toEqual([]);
});
