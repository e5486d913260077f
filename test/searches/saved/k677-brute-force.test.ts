/** One account, very many wrong passwords, not in the rhythm of an old saved one. */
import { k677BruteForce } from '../../../src/searches/saved/k677-brute-force';
import { savedSearchRows } from '../../support/saved-search-rows';
import { after, times } from '../../support/event-times';
import { ticketXml } from '../../support/ticket-events';

const START = '2026-03-10T10:00:00Z';
const NOW = '2026-03-10T10:50:00Z';

const wrong = (seconds: number, account: string, client: string) =>
  ticketXml({ time: after(START, 0, seconds), id: 4771, code: 24, account, client });

test('reports an account with forty wrong passwords in two minutes', async () => {
  const events = times(40).map((number) => wrong(number * 3, 'Administrator', '192.0.2.66'));
  expect(await savedSearchRows(k677BruteForce, events, NOW)).toMatchObject([
    { account: 'administrator', failures: '40', clients: '1', client_names: '192.0.2.66' },
  ]);
});

test('reports an account that fails from six clients at once', async () => {
  const events = times(6).map((number) => wrong(number * 40, 'ceo', `192.0.2.${60 + number}`));
  expect(await savedSearchRows(k677BruteForce, events, NOW)).toMatchObject([
    { account: 'ceo', failures: '6', clients: '6' },
  ]);
});

test('is silent about a service with an old password that tries every minute', async () => {
  const events = times(40).map((number) => wrong(number * 60, 'svc-backup', '192.0.2.7'));
  expect(await savedSearchRows(k677BruteForce, events, NOW)).toEqual([]);
});

test('is silent about three mistypes', async () => {
  const events = times(3).map((number) => wrong(number * 20, 'alice', '192.0.2.8'));
  expect(await savedSearchRows(k677BruteForce, events, NOW)).toEqual([]);
});
