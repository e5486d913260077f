import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createKvStore } from '../../src/preview/lookups/kv-store';
import { knownFailureRecord, type KnownFailure } from '../../src/searches/known-failures';
import { asText } from '../../src/spl/value';
import { appOnText } from '../support/built-app';
import { logon, refusedService, refusedService677, wrongPassword } from '../support/told-events';

/** 2026-02-16 09:00:00 UTC, when the told events begin. */
const START = Date.UTC(2026, 1, 16, 9) / 1000;

const row = (keys: KnownFailure['keys'], more: Partial<KnownFailure> = {}): KnownFailure => ({
  keys,
  note: 'old server, gone in May',
  who: 'anna',
  when: START - 1000,
  ...more,
});

/** `known` and `known_note` of each failure, oldest first, with these records in the store. */
async function known(
  events: string,
  records: readonly object[],
  macro = 'kerberos_failures',
): Promise<readonly string[]> {
  const stateFolder = mkdtempSync(path.join(tmpdir(), 'k677-known-'));
  createKvStore(stateFolder).update('kerberos_677', 'kerberos_known_failures', () =>
    records.map((record, index) => ({ ...record, _key: String(index) })),
  );
  const preview = await appOnText(events, { stateFolder });
  const { rows } = preview.search(`\`${macro}\` | table known known_note | reverse`);
  return rows.map((each) => `${asText(each['known'] ?? null)} ${asText(each['known_note'] ?? null)}`);
}

const record = (failure: KnownFailure): object => knownFailureRecord(failure) ?? {};

const sql = refusedService({
  account: 'Bob',
  client: '10.1.1.1',
  service: 'MSSQLSvc/SQL1.corp.example:1433',
  at: 0,
});
const web = refusedService({ account: 'Bob', client: '10.1.1.1', service: 'HTTP/web1.corp.example', at: 10 });

test('a wildcard of the service marks what it matches, whatever its case, and nothing else', async () => {
  const rows = [record(row({ service: 'MSSQLSvc/sql1*' }))];
  expect(await known(sql + web, rows)).toEqual([
    'yes service=mssqlsvc/sql1*: old server, gone in May (anna)',
    'no -',
  ]);
});

test('all keys of a row must match', async () => {
  const rows = [record(row({ service: 'mssqlsvc/*', account: 'carl' }))];
  expect(await known(sql, rows)).toEqual(['no -']);
  expect(
    await known(sql, [
      record(row({ cause_id: 'sql-without-spn', account: 'bob', client_ip: '10.1.*', failure_code: '7' })),
    ]),
  ).toEqual([
    'yes cause_id=sql-without-spn, account=bob, client_ip=10.1.*, failure_code=7: old server, gone in May (anna)',
  ]);
});

test('a row lives while its end lies after the event', async () => {
  const until = [record(row({ service: 'mssqlsvc/*' }, { until: START + 5 }))];
  expect(await known(sql, until)).toEqual([
    'yes service=mssqlsvc/*: old server, gone in May (anna, until 2026-02-16)',
  ]);
  const ended = [record(row({ service: 'mssqlsvc/*' }, { until: START }))];
  expect(await known(sql, ended)).toEqual(['no -']);
});

test('of several rows any that lives makes the failure known, and the note names all that live', async () => {
  const rows = [
    record(row({ service: 'mssqlsvc/*' }, { note: 'ended', until: START - 5 })),
    record(row({ account: 'bob' }, { note: 'leaves us', who: 'carl' })),
    record(row({ failure_code: '7' }, { note: 'all of them' })),
  ];
  expect(await known(sql, rows)).toEqual([
    'yes account=bob: leaves us (carl); failure_code=7: all of them (anna)',
  ]);
});

test('a row that matches everything is refused, and ignored if it got into the store', async () => {
  expect(knownFailureRecord(row({}))).toBeUndefined();
  expect(knownFailureRecord(row({ service: '*', account: ' ** ' }))).toBeUndefined();
  const everything = { cause_id: '*', service: '*', account: '*', client_ip: '*', failure_code: '*' };
  const rest = { note: 'x', until: '-', who: 'eve', when: '0' };
  expect(await known(sql, [{ ...everything, ...rest }])).toEqual(['no -']);
  expect(await known(sql, [{ ...everything, ...rest, packed: '- : x (eve)' }])).toEqual(['no -']);
});

test('names with quotes, dollars, backslashes, percent signs and umlauts are taken as they are', async () => {
  const account = `o'br"ien$1 \\ 100% Jürgen; | eval`;
  const events = wrongPassword({ account, client: '10.1.1.1', at: 0 });
  const [first = ''] = await known(events, [record(row({ account }))]);
  expect(first).toBe(`yes account=${account.toLowerCase()}: old server, gone in May (anna)`);
});

test('a note on several lines stays one value', async () => {
  const rows = [record(row({ account: 'bob' }, { note: 'one\ntwo: three (four)' }))];
  expect(await known(sql, rows)).toEqual(['yes account=bob: one two: three (four) (anna)']);
});

test('kerberos_triage looks after the final cause', async () => {
  const mistyped = wrongPassword({ account: 'dora', client: '10.1.1.2', at: 0 });
  const events = mistyped + logon({ account: 'dora', client: '10.1.1.2', at: 5 });
  const typing = [record(row({ cause_id: 'password-mistyped' }))];
  expect(await known(events, typing)).toEqual(['no -']);
  expect(await known(events, typing, 'kerberos_triage')).toEqual([
    'yes cause_id=password-mistyped: old server, gone in May (anna)',
  ]);
  const wrong = [record(row({ cause_id: 'wrong-password' }))];
  expect(await known(events, wrong)).toEqual(['yes cause_id=wrong-password: old server, gone in May (anna)']);
  expect(await known(events, wrong, 'kerberos_triage')).toEqual(['no -']);
});

test('an event of Windows 2000 without names is known by its client', async () => {
  const events = refusedService677({ account: '', client: '10.1.1.8', service: '', code: 37, at: 0 });
  expect(await known(events, [record(row({ client_ip: '10.1.1.8' }))])).toEqual([
    'yes client_ip=10.1.1.8: old server, gone in May (anna)',
  ]);
});
