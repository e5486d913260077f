import { causesOf, judged } from '../../support/triage';
import {
  logon,
  logon672,
  repeated,
  refusedLogon676,
  wrongPassword,
  wrongPassword675,
} from '../../support/told-events';

const client = '10.9.9.9';

test('many names that do not exist, from one client, are enumeration', async () => {
  expect(
    await causesOf(repeated(12, 3, (at, n) => logon({ account: `guess${n}`, client, at, code: 6 }))),
  ).toEqual(['user-enumeration many-accounts-one-client']);
  expect(
    await causesOf(
      repeated(12, 3, (at, n) => refusedLogon676({ account: `guess${n}`, client, at, code: 6 })),
    ),
  ).toEqual(['user-enumeration many-accounts-one-client']);
});

test('a few typing errors, or the same name again and again, are not', async () => {
  expect(
    await causesOf(repeated(5, 3, (at, n) => logon({ account: `guess${n}`, client, at, code: 6 }))),
  ).toEqual(['account-unknown -']);
  expect(await causesOf(repeated(40, 3, (at) => logon({ account: 'jsmth', client, at, code: 6 })))).toEqual([
    'account-unknown -',
  ]);
});

test('a dozen people who mistype at one terminal server and then are right are no spray', async () => {
  const morning = repeated(
    12,
    60,
    (at, n) =>
      wrongPassword({ account: `user${n}`, client, at }) +
      logon({ account: `user${n}`, client, at: at + 15 }),
  );
  expect(await causesOf(morning)).toEqual(['password-mistyped success-followed']);
});

test('the account whose password a spray finds stays part of it', async () => {
  const spray =
    repeated(15, 2, (at, n) => wrongPassword({ account: `user${n}`, client, at })) +
    logon({ account: 'user3', client, at: 60 });
  expect(await causesOf(spray)).toEqual(['password-spray many-accounts-one-client']);
});

test('locked, disabled and expired accounts within a spray are told as such', async () => {
  const spray =
    repeated(10, 2, (at, n) => wrongPassword({ account: `user${n}`, client, at })) +
    logon({ account: 'leaver', client, at: 21, code: 18 }) +
    logon({ account: 'newcomer', client, at: 23, code: 23 });
  const lines = await judged(spray);
  expect(lines).toContain('leaver disabled-account-spray many-accounts-one-client');
  expect(lines).toContain('newcomer old-password-known many-accounts-one-client');
  expect(lines).toContain('user0 password-spray many-accounts-one-client');
});

test('a locked account on another client is no part of the spray beside it', async () => {
  const spray =
    repeated(12, 2, (at, n) => wrongPassword({ account: `user${n}`, client, at })) +
    logon({ account: 'bystander', client: '10.1.1.1', at: 10, code: 18 });
  expect(await judged(spray)).toContain('bystander account-revoked -');
});

test('many computer accounts with one guessed password are a spray too', async () => {
  expect(
    await causesOf(repeated(12, 2, (at, n) => wrongPassword({ account: `OLD${n}$`, client, at }))),
  ).toEqual(['password-spray many-accounts-one-client']);
});

test('a scan without pre-authentication is told from clients that then log on', async () => {
  const asked = (at: number, n: number): string =>
    wrongPassword675({ account: `user${n}`, client, at, code: 25 });
  const others = logon672({ account: 'anna', client: '10.1.1.77', at: 0 });
  expect(await causesOf(others + repeated(12, 2, asked))).toEqual(['as-rep-scan many-accounts-one-client']);
  expect(await causesOf(repeated(12, 2, asked))).toEqual(['preauth-handshake -']);
  const gateway = repeated(
    12,
    2,
    (at, n) => asked(at, n) + logon672({ account: `user${n}`, client, at: at + 1 }),
  );
  expect(await causesOf(gateway)).toEqual(['preauth-handshake success-followed']);
});

test('every account of one client outside the clock is the clock of that client', async () => {
  expect(
    await causesOf(repeated(3, 60, (at, n) => logon({ account: `user${n}`, client, at, code: 37 }))),
  ).toEqual(['client-clock-wrong many-accounts-one-client']);
});

test('accounts that fail hours apart are not counted together', async () => {
  expect(
    await causesOf(repeated(12, 7200, (at, n) => wrongPassword({ account: `user${n}`, client, at }))),
  ).toEqual(['wrong-password -']);
});
