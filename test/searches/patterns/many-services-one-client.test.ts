import { causesOf, judged } from '../../support/triage';
import { refusedService, refusedService677, repeated } from '../../support/told-events';

const scanner = { account: 'intern', client: '10.9.9.9' };

test('one client that asks for many unknown services looks for service accounts', async () => {
  const classes = ['MSSQLSvc', 'HTTP', 'FTP', 'oracle'];
  expect(
    await causesOf(
      repeated(14, 2, (at, n) =>
        refusedService({ ...scanner, service: `${classes[n % 4]}/h${n}.corp.example`, at }),
      ),
    ),
  ).toEqual(['spn-scan many-services-one-client']);
  expect(
    await causesOf(
      repeated(14, 2, (at, n) => refusedService677({ ...scanner, service: `${classes[n % 4]}/h${n}`, at })),
    ),
  ).toEqual(['spn-scan many-services-one-client']);
});

test('monitoring that asks for the same unknown names every few minutes does not', async () => {
  const events = repeated(12, 300, (at) =>
    repeated(12, 1, (offset, n) =>
      refusedService({ ...scanner, service: `HTTP/site${n}.corp.example`, at: at + offset }),
    ),
  );
  expect(await causesOf(events)).toEqual(['web-without-spn -']);
});

test('nor does an inventory that asks for them every hour', async () => {
  const events = repeated(8, 3600, (at) =>
    repeated(12, 1, (offset, n) =>
      refusedService({ ...scanner, service: `HTTP/site${n}.corp.example`, at: at + offset }),
    ),
  );
  expect(await causesOf(events)).toEqual(['web-without-spn -']);
});

test('a broken service beside the scan keeps its cause', async () => {
  const events =
    repeated(14, 2, (at, n) => refusedService({ ...scanner, service: `FTP/h${n}.corp.example`, at })) +
    repeated(6, 60, (at, n) =>
      refusedService({
        account: `user${n}`,
        client: `10.1.1.${n}`,
        service: 'MSSQLSvc/sql1.corp.example:1433',
        at,
      }),
    );
  expect(await judged(events)).toContain('user0 sql-without-spn -');
});

test.each([14, 27])('many refusals of code %d from one client are refused roasting', async (code) => {
  expect(
    await causesOf(
      repeated(6, 5, (at, n) => refusedService({ ...scanner, service: `svc_app${n}`, code, at })),
    ),
  ).toEqual(['roasting-refused many-services-one-client']);
});

test('an old client that uses one service again and again roasts nothing', async () => {
  expect(
    await causesOf(
      repeated(20, 60, (at) =>
        refusedService({ ...scanner, service: 'cifs/nas.corp.example', code: 14, at }),
      ),
    ),
  ).toEqual(['rc4-refused -']);
});
