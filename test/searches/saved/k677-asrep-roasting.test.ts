/** A ticket-granting ticket without pre-authentication: type 0 in a granted 4768 or 672. */
import { k677AsrepRoasting } from '../../../src/searches/saved/k677-asrep-roasting';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after } from '../../support/event-times';
import { oldTicketText, ticketText, ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-10T10:15:00Z';
const ROASTER = '192.0.2.66';

test('reports who got tickets without pre-authentication, with their encryption', async () => {
  const events = [
    ticketXml({ time: START, id: 4768, account: 'svc-old', preauth: '0', etype: '0x17', client: ROASTER }),
    ticketText({
      time: after(START, 1),
      id: 4768,
      account: 'SVC-APP',
      preauth: '0',
      etype: '0x12',
      client: ROASTER,
    }),
    oldTicketText({ time: after(START, 2), id: 672, account: 'unix1', preauth: '0', client: ROASTER }),
  ];
  expect(await savedSearchRows(k677AsrepRoasting, events, NOW)).toMatchObject([
    {
      client: ROASTER,
      accounts: '3',
      tickets: '3',
      account_names: ['svc-app', 'svc-old', 'unix1'],
      first_seen: '2026-03-10 10:00:00',
      last_seen: '2026-03-10 10:02:00',
    },
  ]);
});

test('is silent about logons with pre-authentication, about refusals, computers and service tickets', async () => {
  const events = [
    ticketXml({ time: START, id: 4768, preauth: '2', client: ROASTER }),
    ticketXml({ time: START, id: 4768, preauth: '16', client: ROASTER }),
    ticketXml({ time: START, id: 4768, preauth: '0', code: 6, client: ROASTER }),
    ticketXml({ time: START, id: 4768, preauth: '0', account: 'PC1$', client: ROASTER }),
    ticketXml({ time: START, id: 4769, service: 'svc-app', client: ROASTER }),
  ];
  expect(await savedSearchRows(k677AsrepRoasting, events, NOW)).toEqual([]);
});
