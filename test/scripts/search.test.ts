/** `npm run search` as a user types it: exit codes, output formats, errors, batches. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packedConf } from '../support/built-app';

const ROOT = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'k677-search-'));

const EVENT = (id: number, time: string, code: string): string =>
  `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Security-Auditing'/><EventID>4769</EventID><Keywords>0x8010000000000000</Keywords><TimeCreated SystemTime='${time}'/><EventRecordID>${id}</EventRecordID><Channel>Security</Channel><Computer>dc1.example.com</Computer></System><EventData><Data Name='TargetUserName'>alice@EXAMPLE.COM</Data><Data Name='ServiceName'>HTTP/web</Data><Data Name='TicketOptions'>0x40810000</Data><Data Name='TicketEncryptionType'>0xffffffff</Data><Data Name='IpAddress'>::ffff:192.0.2.7</Data><Data Name='Status'>${code}</Data></EventData></Event>`;

const events = path.join(folder, 'events.xml');
let tarball: string;

beforeAll(async () => {
  tarball = await packedConf();
  writeFileSync(
    events,
    `${EVENT(1, '2026-03-12T10:00:00.000Z', '0x7')}\n${EVENT(2, '2026-03-12T12:00:00.500Z', '0xe')}\n`,
  );
});

function search(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/bootstrap.cjs', 'search', '--tarball', tarball, '--events', events, ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

test('json: objects in column order, all values text, _time with its zone', () => {
  const { code, out } = search(
    '--format',
    'json',
    '--tz',
    'Europe/Berlin',
    '`kerberos_677` | table _time account failure_code',
  );
  expect([code, out]).toEqual([
    0,
    '[{"_time":"2026-03-12T13:00:00.500+01:00","account":"alice","failure_code":"14"},\n' +
      ' {"_time":"2026-03-12T11:00:00.000+01:00","account":"alice","failure_code":"7"}]\n',
  ]);
});

test('json: a multivalue is an array, a missing value is left out', () => {
  const { out } = search(
    '--format',
    'json',
    '| makeresults | eval m=split("a,b", ","), n=null(), c=1+1 | table m n c',
  );
  expect(out).toBe('[{"m":["a","b"],"c":"2"}]\n');
});

test('raw: the text of the events and nothing else', () => {
  expect(search('--format', 'raw', 'index=* 0xe').out).toBe(
    `${EVENT(2, '2026-03-12T12:00:00.500Z', '0xe')}\n`,
  );
});

test('- reads the search from standard input', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/bootstrap.cjs', 'search', '--tarball', tarball, '--events', events, '--format', 'csv', '-'],
    { cwd: ROOT, encoding: 'utf8', input: 'index=*\n| stats count\n' },
  );
  expect([status, stdout]).toEqual([0, 'count\n2\n']);
});

test('csv and table print the same rows', () => {
  const spl = '`kerberos_677` | stats count by failure_code';
  expect(search('--format', 'csv', spl).out).toBe('failure_code,count\n7,1\n14,1\n');
  expect(search(spl).out).toBe(
    'failure_code  count\n------------  -----\n7             1\n14            1\n\n2 rows\n',
  );
});

test('the time range and the clock are honoured', () => {
  expect(
    search('--format', 'csv', '--earliest', '-1h', '--latest', 'now', '`kerberos_677` | stats count').out,
  ).toBe('count\n1\n');
  expect(
    search(
      '--format',
      'csv',
      '--now',
      '2026-03-12T10:30:00Z',
      '--earliest',
      '-1h',
      '--latest',
      'now',
      '`kerberos_677` | stats count',
    ).out,
  ).toBe('count\n1\n');
  expect(
    search(
      '--format',
      'csv',
      '--now',
      '2026-03-13T10:30:00Z',
      '--earliest',
      '-1h',
      '--latest',
      'now',
      '`kerberos_677` | stats count',
    ).out,
  ).toBe('count\n0\n');
});

test('an error goes to standard error with kind and place, exit code 2', () => {
  const { code, out, err } = search('index=* | stats cuont by x');
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(
    "syntax: Error in 'stats' command: The argument 'cuont' is invalid.\n  line 1, column 17:\n  index=* | stats cuont by x\n                  ^^^^^\n",
  );
  expect(search('| makeresults | predict x').err).toMatch(/^unsupported: /);
  expect(search('`nope`').err).toMatch(/^unknown-macro: /);
});

test('--batch answers in order and goes on after an error, exit code 0', () => {
  const batch = path.join(folder, 'batch.json');
  writeFileSync(
    batch,
    JSON.stringify(['| makeresults | eval a=1 | table a', '| foo', '`kerberos_677` | stats count']),
  );
  const { code, out } = search('--batch', batch);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual([
    { rows: [{ a: '1' }] },
    { error: { kind: 'syntax', message: "Unknown search command 'foo'.", line: 1, column: 3 } },
    { rows: [{ count: '2' }] },
  ]);
});

test('--check parses without running, one search a line or a JSON array', () => {
  const file = path.join(folder, 'searches.txt');
  writeFileSync(file, '`kerberos_677` | stats count\n| foo\n');
  expect(JSON.parse(search('--check', file).out)).toEqual([
    { ok: true },
    { ok: false, kind: 'syntax', message: "Unknown search command 'foo'.", line: 1, column: 3 },
  ]);
});

test('--stats says on standard error what was read', () => {
  const { err } = search('--stats', '`kerberos_677`');
  expect(JSON.parse(err)).toMatchObject({ scanCount: 2, eventCount: 2, resultCount: 2 });
});

test.each([
  [['--events', '/does/not/exist', 'x'], /There is no file or folder/],
  [['--tz', 'Mars/Olympus', 'x'], /no time zone/],
  [['--now', 'yesterday', 'x'], /ISO time/],
  [[], /Give one search/],
])('refuses %j in one clear line', (args, message) => {
  const { code, err } = search(...args);
  expect(code).not.toBe(0);
  expect(err).toMatch(message);
});

test('a folder without any event is one clear line and exit code 1', () => {
  const plain = path.join(folder, 'plain');
  writeFileSync(plain, 'hello\n');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/bootstrap.cjs', 'search', '--tarball', tarball, '--events', plain, 'index=*'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/plain: skipped: .*\nNo event in .*plain/);
});
