import { causesOf, judged } from '../../support/triage';
import { logon, refusedLogon676, repeated, wrongPassword, wrongPassword675 } from '../../support/told-events';

const who = { account: 'carl', client: '10.1.1.5' };

test('a refusal after wrong passwords is a lockout', async () => {
  const events = repeated(3, 20, (at) => wrongPassword({ ...who, at })) + logon({ ...who, at: 80, code: 18 });
  expect(await judged(events)).toEqual([
    'carl account-locked-out lockout-after-failures',
    'carl wrong-password -',
  ]);
});

test('on Windows 2000 as well, and when the wrong passwords came from another client', async () => {
  const events =
    repeated(3, 20, (at) => wrongPassword675({ ...who, client: '10.7.7.7', at })) +
    refusedLogon676({ ...who, at: 80 });
  expect(await judged(events)).toContain('carl account-locked-out lockout-after-failures');
});

test('a refusal without wrong passwords, or long after them, or with a success between, is none', async () => {
  const refusal = logon({ ...who, at: 100000, code: 18 });
  expect(await causesOf(refusal)).toEqual(['account-revoked -']);
  expect(await judged(wrongPassword({ ...who, at: 0 }) + refusal)).toContain('carl account-revoked -');
  expect(
    await judged(wrongPassword({ ...who, at: 99000 }) + logon({ ...who, at: 99010 }) + refusal),
  ).toContain('carl account-revoked -');
});
