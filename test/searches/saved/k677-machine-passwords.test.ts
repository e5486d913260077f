/** Computers with expired or wrong passwords: codes 23 and 24 for names that end with a dollar. */
import { k677MachinePasswords } from '../../../src/searches/saved/k677-machine-passwords';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { oldTicketText, ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-11T05:40:00Z';

const failed = (minute: number, account: string, code: number) =>
  ticketXml({ time: after(START, minute), id: 4771, code, account });

test('reports computers with the problem that each has', async () => {
  const events = [
    ...times(4).map((n) => failed(n * 30, 'PC7$', 24)),
    ...times(3).map((n) => failed(n * 30, 'NAS1$', 23)),
    ...times(5).map((n) => oldTicketText({ time: after(START, n), id: 675, code: 24, account: 'OLDPC$' })),
  ];
  expect(await savedSearchRows(k677MachinePasswords, events, NOW)).toMatchObject([
    { computer: 'oldpc$', problem: 'wrong password: broken secure channel', failures: '5' },
    { computer: 'pc7$', problem: 'wrong password: broken secure channel', failures: '4' },
    { computer: 'nas1$', problem: 'expired password', failures: '3' },
  ]);
});

test('is silent about people, about two failures, and about locked computers', async () => {
  const events = [
    ...times(9).map((n) => failed(n, 'alice', 24)),
    ...times(2).map((n) => failed(n, 'PC8$', 24)),
    ...times(9).map((n) => failed(n, 'PC9$', 18)),
  ];
  expect(await savedSearchRows(k677MachinePasswords, events, NOW)).toEqual([]);
});
