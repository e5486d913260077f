import { causesOf } from '../../support/triage';
import { logon, logon672, refusedService, repeated, wrongPassword675 } from '../../support/told-events';

const who = { account: 'nas1', client: '10.1.1.5' };

/** The domain controllers write successes too. */
const others =
  logon672({ account: 'anna', client: '10.1.1.77', at: 0 }) +
  logon({ account: 'anna', client: '10.1.1.77', at: 0 });

test('a client that never sends pre-authentication is told from the normal first step', async () => {
  const asked = (at: number): string => wrongPassword675({ ...who, at, code: 25 });
  expect(await causesOf(others + repeated(4, 137, asked))).toEqual(['preauth-not-sent no-success-followed']);
  expect(await causesOf(others + repeated(2, 137, asked))).toEqual(['preauth-handshake -']);
  expect(await causesOf(repeated(4, 137, (at) => asked(at) + logon672({ ...who, at: at + 1 })))).toEqual([
    'preauth-handshake success-followed',
  ]);
});

const expired = (at: number): string =>
  refusedService({ account: 'svc_web', client: '10.1.1.9', service: 'cifs/f1.corp.example', code: 32, at });

test('the same expired ticket for ten minutes and more is stuck, whatever happens later', async () => {
  const stuck = others + repeated(16, 45, expired);
  expect(await causesOf(stuck)).toEqual(['ticket-stuck no-success-followed']);
  expect(await causesOf(stuck + logon({ account: 'svc_web', client: '10.1.1.9', at: 9000 }))).toEqual([
    'ticket-stuck no-success-followed',
  ]);
});

test('a few expired tickets at once, as after sleep, are not stuck', async () => {
  expect(await causesOf(others + repeated(8, 1, expired))).toEqual(['ticket-expired -']);
});

test('where the domain controller writes no successes, their absence says nothing', async () => {
  expect(await causesOf(repeated(4, 137, (at) => wrongPassword675({ ...who, at, code: 25 })))).toEqual([
    'preauth-handshake -',
  ]);
  expect(await causesOf(repeated(16, 45, (at, n) => expired(at + (n % 3) * 40)))).toEqual([
    'ticket-expired -',
  ]);
});

test('a ticket that runs out every ten hours is not stuck, even if the new one came from elsewhere', async () => {
  expect(await causesOf(others + repeated(9, 36000, expired))).toEqual(['ticket-expired -']);
});
