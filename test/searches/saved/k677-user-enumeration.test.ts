/** One client, many names that do not exist: code 6 in 4768, 672 and 676. */
import { k677UserEnumeration } from '../../../src/searches/saved/k677-user-enumeration';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { oldTicketText, ticketText, ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-10T10:50:00Z';

const unknown = (number: number, client: string, account = `guess${number}`) =>
  ticketXml({ time: after(START, 0, number), id: 4768, code: 6, account, client });

test('reports a client that tries ten names that do not exist, whatever the case of the names', async () => {
  const events = [
    ...times(10).map((number) => unknown(number, '192.0.2.66')),
    unknown(11, '192.0.2.66', 'GUESS1'),
  ];
  expect(await savedSearchRows(k677UserEnumeration, events, NOW)).toEqual([
    {
      client: '192.0.2.66',
      accounts: '10',
      failures: '11',
      account_names: times(10).map((number) => `guess${number}`),
      domain_controllers: 'dc1.corp.example',
      first_seen: '2026-03-10 10:00:00',
      last_seen: '2026-03-10 10:00:11',
      known_hidden: '0',
    },
  ]);
});

test('sees the same in the text of every era', async () => {
  const events = [
    ...times(4).map((n) =>
      oldTicketText({ time: after(START, n), id: 676, code: 6, account: `a${n}`, client: '192.0.2.66' }),
    ),
    ...times(4).map((n) =>
      oldTicketText({ time: after(START, n), id: 672, code: 6, account: `b${n}`, client: '192.0.2.66' }),
    ),
    ...times(4).map((n) =>
      ticketText({ time: after(START, n), id: 4768, code: 6, account: `c${n}`, client: '192.0.2.66' }),
    ),
  ];
  expect(await savedSearchRows(k677UserEnumeration, events, NOW)).toMatchObject([
    { client: '192.0.2.66', accounts: '12' },
  ]);
});

test('is silent about one mistyped name, nine names, computers, and names spread over many clients', async () => {
  const events = [
    ...times(40).map((number) => unknown(number, '192.0.2.1', 'tpyo')),
    ...times(9).map((number) => unknown(number, '192.0.2.2')),
    ...times(20).map((number) => unknown(number, '192.0.2.3', `PC${number}$`)),
    ...times(20).map((number) => unknown(number, `192.0.2.${100 + number}`)),
  ];
  expect(await savedSearchRows(k677UserEnumeration, events, NOW)).toEqual([]);
});
