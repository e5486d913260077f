/** Patterns many-failures-one-account and one-account-many-clients. */
import { causesOf } from '../../support/triage';
import { refusedService, repeated, wrongPassword } from '../../support/told-events';

test('dozens of wrong passwords for one account within minutes are brute force', async () => {
  expect(
    await causesOf(repeated(40, 3, (at) => wrongPassword({ account: 'admin', client: '10.9.9.9', at }))),
  ).toEqual(['brute-force many-failures-one-account']);
});

test('a service that tries its old password every forty seconds keeps its rhythm and is none', async () => {
  expect(
    await causesOf(
      repeated(90, 40, (at, n) =>
        wrongPassword({ account: 'svc_web', client: '10.1.1.5', at: at + (n % 3) }),
      ),
    ),
  ).toEqual(['stale-password steady-rhythm']);
});

test('also from many clients, a few from each', async () => {
  const events = repeated(7, 41, (at, n) => wrongPassword({ account: 'admin', client: `10.9.9.${n}`, at }));
  expect(await causesOf(events)).toEqual(['brute-force one-account-many-clients']);
});

test('a stale service password on many servers keeps its rhythm and is none', async () => {
  const events = repeated(8, 600, (at) =>
    repeated(6, 7, (offset, n) =>
      wrongPassword({ account: 'svc_scan', client: `10.1.2.${n}`, at: at + offset }),
    ),
  );
  expect(await causesOf(events)).toEqual(['stale-password steady-rhythm']);
});

test('a person who gives up after five tries is none', async () => {
  expect(
    await causesOf(repeated(5, 11, (at) => wrongPassword({ account: 'anna', client: '10.1.1.5', at }))),
  ).toEqual(['wrong-password -']);
});

const forged = (at: number, n: number, code: number): string =>
  refusedService({
    account: 'ghost',
    client: '10.9.9.9',
    service: `cifs/f${n % 3}.corp.example`,
    code,
    at,
  });

test('one account with tickets of several misfits, again and again, shows forged ones', async () => {
  const codes = [31, 44, 31, 41, 31, 36];
  expect(await causesOf(repeated(6, 40, (at, n) => forged(at, n, codes[n] as number)))).toEqual([
    'forged-ticket many-failures-one-account',
  ]);
});

test('many people at one service whose name lies on the wrong account show none', async () => {
  const service = 'HTTP/moved.corp.example';
  const people = repeated(8, 40, (at, n) =>
    refusedService({ account: `user${n}`, client: `10.1.1.${n}`, service, code: 41, at }),
  );
  const monitor = repeated(12, 300, (at) =>
    refusedService({ account: 'svc_monitor', client: '10.1.1.99', service, code: 41, at }),
  );
  expect(await causesOf(people + monitor)).toEqual(['service-key-mismatch -']);
});
