import { causesOf, judged } from '../../support/triage';
import {
  logon,
  refusedService677,
  repeated,
  wrongPassword,
  wrongPassword675,
} from '../../support/told-events';

const who = { account: 'svc_backup', client: '10.1.1.20' };

/** Seconds that jitter as timers do, the same in every run. */
const jitter = (number: number): number => (number * 37) % 23;

test('a wrong password every few minutes for hours is a stale one', async () => {
  expect(await causesOf(repeated(20, 300, (at, n) => wrongPassword({ ...who, at: at + jitter(n) })))).toEqual(
    ['stale-password steady-rhythm'],
  );
  expect(
    await causesOf(repeated(20, 300, (at, n) => wrongPassword675({ ...who, at: at + jitter(n) }))),
  ).toEqual(['stale-password steady-rhythm']);
});

test('three tries at once, and one attempt written as 4768 and 4771, make no faster rhythm', async () => {
  const events = repeated(
    12,
    600,
    (at) =>
      wrongPassword({ ...who, at }) +
      wrongPassword({ ...who, at: at + 1 }) +
      logon({ ...who, at: at + 1, code: 24 }) +
      wrongPassword({ ...who, at: at + 3 }),
  );
  expect(await causesOf(events)).toEqual(['stale-password steady-rhythm']);
});

test('the same person may log on at the same computer meanwhile', async () => {
  const events = repeated(
    12,
    900,
    (at, n) => wrongPassword({ ...who, at }) + (n % 4 === 0 ? logon({ ...who, at: at + 400 }) : ''),
  );
  expect(await causesOf(events)).toContain('stale-password steady-rhythm');
  expect(await causesOf(events)).toHaveLength(1);
});

test('a person who mistypes every morning and is then right has no rhythm', async () => {
  const events = repeated(
    10,
    86400,
    (at, n) =>
      wrongPassword({ ...who, at: at + 30 * jitter(n) }) + logon({ ...who, at: at + 30 * jitter(n) + 9 }),
  );
  expect(await causesOf(events)).toEqual(['password-mistyped success-followed']);
});

test('errors at any time of the day have no rhythm', async () => {
  const times = [0, 840, 9000, 9600, 31000, 33000, 52000, 90000, 91000, 140000];
  const events = times.map((at) => wrongPassword({ ...who, at })).join('');
  expect(await causesOf(events)).toEqual(['wrong-password -']);
});

test.each([
  [6, 'deleted-account-in-use'],
  [18, 'revoked-account-in-use'],
  [23, 'service-password-expired'],
])('code %d in a rhythm is %s', async (code, cause) => {
  expect(await causesOf(repeated(8, 3600, (at) => logon({ ...who, at, code })))).toEqual([
    `${cause} steady-rhythm`,
  ]);
});

test('computer accounts keep the cause of their own', async () => {
  const computer = { account: 'WS9$', client: '10.1.1.21' };
  const each = (code: number): Promise<readonly string[]> =>
    judged(repeated(8, 3600, (at) => logon({ ...computer, at, code })));
  expect(await each(6)).toEqual(['WS9$ computer-account-missing -']);
  expect(await each(18)).toEqual(['WS9$ computer-revoked -']);
  expect(await each(23)).toEqual(['WS9$ machine-password-expired -']);
  expect(await each(24)).toEqual(['WS9$ broken-secure-channel -']);
});

test('a DNS server asks every quarter of an hour, a client that registers its name once a day', async () => {
  const dns = { account: 'NS2$', client: '10.1.1.30', service: 'DNS/plantdc1.plant.example' };
  expect(await causesOf(repeated(8, 900, (at) => refusedService677({ ...dns, at })))).toEqual([
    'dns-insecure-transfer steady-rhythm',
  ]);
  expect(await causesOf(repeated(8, 86400, (at) => refusedService677({ ...dns, at })))).toEqual([
    'dns-insecure-update -',
  ]);
});
