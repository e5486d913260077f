import { causesOf } from '../../support/triage';
import { refusedService, refusedService677, repeated } from '../../support/told-events';

const nameless = { account: '', service: '', client: '10.1.1.40' };

test('expired tickets without names, one after the other from one client, are stuck', async () => {
  expect(await causesOf(repeated(15, 45, (at) => refusedService677({ ...nameless, code: 32, at })))).toEqual([
    'ticket-stuck nameless-burst',
  ]);
});

test('a few of them, or one from each of many clients, are not', async () => {
  expect(await causesOf(repeated(4, 45, (at) => refusedService({ ...nameless, code: 32, at })))).toEqual([
    'ticket-expired -',
  ]);
  expect(
    await causesOf(
      repeated(15, 45, (at, n) => refusedService({ ...nameless, client: `10.1.1.${n}`, code: 32, at })),
    ),
  ).toEqual(['ticket-expired -']);
});

test('refusals for the clock without names from one client are its clock', async () => {
  expect(await causesOf(repeated(4, 400, (at) => refusedService({ ...nameless, code: 37, at })))).toEqual([
    'client-clock-wrong nameless-burst',
  ]);
  expect(await causesOf(refusedService({ ...nameless, code: 37, at: 0 }))).toEqual(['clock-skew -']);
});
