import { causesOf, judged } from '../../support/triage';
import { logon, refusedService, refusedService677, repeated } from '../../support/told-events';

const at1 = 'DC01.corp.example';
const at2 = 'DC02.corp.example';

test('many clients outside the clock of one domain controller is its own clock', async () => {
  const events = repeated(8, 30, (at, n) =>
    logon({ account: `user${n}`, client: `10.1.1.${n}`, kdc: at1, code: 37, at }),
  );
  expect(await causesOf(events)).toEqual(['controller-clock-wrong one-domain-controller']);
});

test('without names as well, in 677', async () => {
  const events = repeated(8, 30, (at, n) =>
    refusedService677({ account: '', client: `10.1.1.${n}`, service: '', code: 37, at }),
  );
  expect(await causesOf(events)).toEqual(['controller-clock-wrong one-domain-controller']);
});

test('clients that fail at every domain controller have wrong clocks themselves', async () => {
  const events = repeated(8, 30, (at, n) =>
    [at1, at2]
      .map((kdc) => logon({ account: `user${n}`, client: `10.1.1.${n}`, kdc, code: 37, at }))
      .join(''),
  );
  expect(await causesOf(events)).toEqual(['clock-skew -']);
});

test('tickets of many accounts that one domain controller cannot decrypt: the key of krbtgt', async () => {
  const services = ['cifs/f1.corp.example', 'krbtgt', 'krbtgt/CORP.EXAMPLE'];
  const events = repeated(9, 20, (at, n) =>
    refusedService({
      account: `user${n}`,
      client: `10.1.1.${n}`,
      service: services[n % 3] as string,
      code: 31,
      at,
    }),
  );
  expect(await causesOf(events)).toEqual(['krbtgt-key-changed one-domain-controller']);
});

test('tickets for a trusted realm are told as the password of the trust, however many', async () => {
  const events = repeated(9, 20, (at, n) =>
    refusedService({
      account: `user${n}`,
      client: `10.1.1.${n}`,
      service: 'krbtgt/PARTNER.EXAMPLE',
      code: 31,
      at,
    }),
  );
  expect(await causesOf(events)).toEqual(['trust-password-mismatch -']);
});

const missed =
  (kdc: string) =>
  (at: number, n: number): string =>
    refusedService({ account: `user${n}`, client: `10.1.1.${n}`, service: 'HOST/new.corp.example', kdc, at });
const later = refusedService({
  account: 'x',
  client: '10.1.1.99',
  service: 'HOST/else.corp.example',
  kdc: at1,
  at: 40000,
});

test('a service that one domain controller misses for minutes is not replicated yet', async () => {
  const lines = await judged(repeated(5, 120, missed(at1)) + later);
  expect(lines).toContain('user0 spn-not-replicated one-domain-controller');
  expect(lines).toContain('x computer-name-unknown -');
});

test('not while it may still go on, and not when another domain controller misses it too', async () => {
  expect(await causesOf(repeated(5, 120, missed(at1)))).toEqual(['computer-name-unknown -']);
  expect(await causesOf(repeated(5, 120, missed(at1)) + missed(at2)(500, 7) + later)).toEqual([
    'computer-name-unknown -',
  ]);
});

test('not when it goes on for longer than replication takes', async () => {
  expect(await causesOf(repeated(5, 4000, missed(at1)) + later)).toEqual(['computer-name-unknown -']);
});
