import { fillSearch } from '../../../src/searches/fill-search';
import { accountControl } from '../../../src/searches/investigate/account-control';
import { askingProgram } from '../../../src/searches/investigate/asking-program';
import { comparison } from '../../../src/searches/investigate/comparison';
import { grantedHistory, refusedHistory } from '../../../src/searches/investigate/history';
import { byTime, namesIn, refusedFor, tellingRefusals } from '../../../src/searches/investigate/panels';
import { asText } from '../../../src/spl/value';
import { appOnText } from '../../support/built-app';
import { logon, refusedService, wrongPassword } from '../../support/told-events';

const classic = (id: number, seconds: number, message: readonly string[]): string =>
  [
    `02/16/2026 09:00:${String(seconds).padStart(2, '0')} AM`,
    'LogName=Security',
    'SourceName=Microsoft Windows security auditing.',
    `EventCode=${id}`,
    'EventType=0',
    'Type=Information',
    'ComputerName=DC01.corp.example',
    `RecordNumber=${id}${seconds}`,
    'Keywords=Audit Success',
    `Message=${message[0]}`,
    ...message.slice(1),
    '',
  ].join('\n');

const ntlm = (seconds: number, account: string, status: string) =>
  classic(4776, seconds, [
    'The computer attempted to validate the credentials for an account.',
    '',
    'Authentication Package:\tMICROSOFT_AUTHENTICATION_PACKAGE_V1_0',
    `Logon Account:\t${account}`,
    'Source Workstation:\tWS00401',
    `Error Code:\t${status}`,
  ]);

const lockout = classic(4740, 40, [
  'A user account was locked out.',
  '',
  'Subject:',
  '\tSecurity ID:\t\tS-1-5-18',
  '\tAccount Name:\t\tDC01$',
  '',
  'Account That Was Locked Out:',
  '\tSecurity ID:\t\tS-1-5-21-1-2-3-1104',
  '\tAccount Name:\t\talice',
  '',
  'Additional Information:',
  '\tCaller Computer Name:\tWS00401',
]);

const events = [
  logon({ at: 0, account: 'alice', client: '192.0.2.7' }),
  wrongPassword({ at: 10, account: 'Alice', client: '192.0.2.7' }),
  refusedService({ at: 20, account: 'alice', client: '192.0.2.7', service: 'HTTP/portal.corp.example' }),
  refusedService({ at: 25, account: 'bob', client: '192.0.2.8', service: 'HTTP/portal.corp.example' }),
  ntlm(22, 'alice', '0x0'),
  ntlm(23, 'CORP\\alice', '0xC000006A'),
  ntlm(24, 'alicia', '0x0'),
  lockout,
].join('');

const texts = {
  refused: '`kerberos_triage("alice")`',
  granted: '`kerberos_events("alice")`',
  match: 'lower(account)="alice"',
  terms: '(alice)',
  accounts: '"alice"',
  span: '1h',
  fixed: 'if(cause_id!="-", at-1, null())',
};

async function rowsOf(search: string, more: Record<string, string> = {}) {
  const preview = await appOnText(events);
  const { rows } = preview.search(fillSearch(search, { ...texts, ...more }));
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, asText(value ?? null)])),
  );
}

test('the histories hold what was refused and what was granted, newest first, and nobody else', async () => {
  const refused = await rowsOf(refusedHistory.search);
  expect(refused.map(({ account, failure_code, service }) => [account, failure_code, service])).toEqual([
    ['alice', '7', 'HTTP/portal.corp.example'],
    ['Alice', '24', 'krbtgt/CORP.EXAMPLE'],
  ]);
  expect(Object.keys(refused[0] ?? {})).toEqual(refusedHistory.columns);
  const granted = await rowsOf(grantedHistory.search);
  expect(granted).toEqual([
    {
      at: String(Date.UTC(2026, 1, 16, 9) / 1000),
      event_id: '4768',
      request: 'AS',
      kdc: 'DC01.corp.example',
      account: 'alice',
      service: 'krbtgt',
      client_ip: '192.0.2.7',
      client_port: '50058',
      encryption_name: 'aes256-cts-hmac-sha1-96',
    },
  ]);
});

test('the search for granted tickets stops at the newest twenty thousand', () => {
  expect(grantedHistory.search).toContain('| head 20000 |');
});

test('account-control tells accepted NTLM logons from wrong passwords, and names who locked an account', async () => {
  const rows = await rowsOf(accountControl.search);
  expect(rows.map(({ event_id, account, machine, step }) => [event_id, account, machine, step])).toEqual([
    ['4740', 'alice', 'WS00401', 'locked-out'],
    ['4776', 'alice', 'WS00401', 'ntlm-wrong-password'],
    ['4776', 'alice', 'WS00401', 'ntlm-accepted'],
  ]);
});

test('the panels count by time, by name, and by cause with what came after a fix', async () => {
  expect(await rowsOf(`${refusedHistory.search} | ${byTime}`)).toEqual([
    { bucket: String(Date.UTC(2026, 1, 16, 9) / 1000), count: '2' },
  ]);
  expect(await rowsOf(`${refusedHistory.search} | ${namesIn('account')}`)).toEqual([
    { name: 'alice', count: '2' },
  ]);
  expect(await rowsOf(`${refusedHistory.search} | ${namesIn('service')}`)).toEqual([
    { name: 'HTTP/portal.corp.example', count: '1' },
    { name: 'krbtgt/CORP.EXAMPLE', count: '1' },
  ]);
  const causes = await rowsOf(`${refusedHistory.search} | ${refusedFor}`);
  expect(causes).toHaveLength(2);
  expect(causes.map(({ count, after }) => [count, after])).toEqual([
    ['1', '1'],
    ['1', '1'],
  ]);
  const unmarked = await rowsOf(`${refusedHistory.search} | ${refusedFor}`, { fixed: 'null()' });
  expect(unmarked.map(({ after }) => after)).toEqual(['0', '0']);
  expect(await rowsOf(`${refusedHistory.search} | ${tellingRefusals}`)).toHaveLength(2);
});

test('a comparison counts each side, and how many domain controllers report there', async () => {
  const moment = Date.UTC(2026, 1, 16, 9) / 1000 + 15;
  const rows = await rowsOf(comparison.search, {
    refused: '`kerberos_triage`',
    match: 'true()',
    side: `if(_time<${moment}, "a", "b")`,
  });
  expect(
    rows.map(({ side, service, count, accounts, kdcs }) => [side, service, count, accounts, kdcs]),
  ).toEqual([
    ['a', 'krbtgt/CORP.EXAMPLE', '1', '1', '1'],
    ['b', 'HTTP/portal.corp.example', '2', '2', '1'],
  ]);
});

test('asking-program finds the program of a port in a connection to port 88 only', async () => {
  const filtering = classic(5156, 20, [
    'The Windows Filtering Platform has permitted a connection.',
    '',
    'Application Information:',
    '\tProcess ID:\t\t4242',
    '\tApplication Name:\t\\device\\harddiskvolume1\\apps\\browser.exe',
    '',
    'Network Information:',
    '\tSource Address:\t\t192.0.2.7',
    '\tSource Port:\t\t64602',
    '\tDestination Address:\t192.0.2.1',
    '\tDestination Port:\t\t88',
  ]);
  const preview = await appOnText(filtering + filtering.replace('\t\t88', '\t\t443').replace('4242', '1'));
  const { rows } = preview.search(
    fillSearch(askingProgram.search, { terms: '192 0 2 7 64602', port: '"64602"' }),
  );
  expect(rows.map((row) => [row.program, row.process_id, row.computer])).toEqual([
    ['\\device\\harddiskvolume1\\apps\\browser.exe', '4242', 'DC01.corp.example'],
  ]);
});
