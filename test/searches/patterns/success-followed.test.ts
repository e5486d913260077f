import { causesOf, judged } from '../../support/triage';
import { logon, logon672, wrongPassword, wrongPassword675 } from '../../support/told-events';

const who = { account: 'anna', client: '10.1.1.5' };

test('a wrong password and then the right one is a typing error', async () => {
  expect(await causesOf(wrongPassword({ ...who, at: 0 }) + logon({ ...who, at: 20 }))).toEqual([
    'password-mistyped success-followed',
  ]);
});

test('on Windows 2000 as well, in events 675 and 672', async () => {
  expect(await causesOf(wrongPassword675({ ...who, at: 0 }) + logon672({ ...who, at: 20 }))).toEqual([
    'password-mistyped success-followed',
  ]);
});

test('a success in the same second counts as after the failure', async () => {
  expect(await causesOf(wrongPassword675({ ...who, at: 0, code: 25 }) + logon672({ ...who, at: 0 }))).toEqual(
    ['preauth-handshake success-followed'],
  );
  expect(await causesOf(logon672({ ...who, at: 0 }) + wrongPassword675({ ...who, at: 0, code: 25 }))).toEqual(
    ['preauth-handshake success-followed'],
  );
});

test('names and addresses are compared without regard to case and to the IPv6 form', async () => {
  const events =
    wrongPassword({ ...who, account: 'Anna', at: 0 }) +
    logon({ ...who, account: 'ANNA', at: 9 }).replace('::ffff:', '');
  expect(await causesOf(events)).toEqual(['password-mistyped success-followed']);
});

test('a success before, too late, from another client or of another account explains nothing', async () => {
  const failure = wrongPassword({ ...who, at: 1000 });
  for (const success of [
    logon({ ...who, at: 900 }),
    logon({ ...who, at: 3000 }),
    logon({ ...who, client: '10.1.1.6', at: 1010 }),
    logon({ ...who, account: 'annabel', at: 1010 }),
  ]) {
    expect(await causesOf(failure + success)).toEqual(['wrong-password -']);
  }
});

test('a wrong password of a computer account is no typing error', async () => {
  const computer = { account: 'WS7$', client: '10.1.1.7' };
  expect(await judged(wrongPassword({ ...computer, at: 0 }) + logon({ ...computer, at: 5 }))).toEqual([
    'WS7$ broken-secure-channel -',
  ]);
});
