import { causesOf } from '../../support/triage';
import { logon, logon672, refusedService, refusedService677, repeated } from '../../support/told-events';

const who = { account: 'bert', client: '10.1.1.8', service: 'host/f1', code: 32 };

test('an expired ticket that a new one follows is the normal end of a ticket', async () => {
  expect(await causesOf(refusedService677({ ...who, at: 0 }) + logon672({ ...who, at: 3 }))).toEqual([
    'ticket-expired new-ticket-followed',
  ]);
});

test('every ten hours for days is no rhythm of a stuck ticket while new ones follow', async () => {
  const days = repeated(
    9,
    36000,
    (at) => refusedService({ ...who, at }) + logon({ account: 'bert', client: '10.1.1.8', at: at + 2 }),
  );
  expect(await causesOf(days)).toEqual(['ticket-expired new-ticket-followed']);
});

test('alone it stays what the event says', async () => {
  expect(await causesOf(refusedService677({ ...who, at: 0 }))).toEqual(['ticket-expired -']);
});
