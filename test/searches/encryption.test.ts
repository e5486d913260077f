import { encryptionReasons } from '../../src/knowledge/encryption-reasons';
import { allTickets } from '../../src/searches/encryption/all-tickets';
import { encryptionRefusals } from '../../src/searches/encryption/encryption-refusals';
import {
  refusedByName,
  refusedTotals,
  weakByName,
  weakByTime,
  weakTotals,
} from '../../src/searches/encryption/panels';
import { weakTickets } from '../../src/searches/encryption/weak-tickets';
import { fillSearch } from '../../src/searches/fill-search';
import { appOnText } from '../support/built-app';
import { logon672, refusedService } from '../support/told-events';

/** 4769 of Version 2 as XML: the type of the ticket, the keys of the service and what the client offers. */
function ticket(service: string, type: string, keys: string, offered: string): string {
  const data = [
    ['TargetUserName', 'alice@CORP.EXAMPLE'],
    ['TargetDomainName', 'CORP.EXAMPLE'],
    ['ServiceName', service],
    ['TicketOptions', '0x40810000'],
    ['TicketEncryptionType', type],
    ['IpAddress', '::ffff:192.0.2.7'],
    ['IpPort', '50000'],
    ['Status', '0x0'],
    ['AccountAvailableKeys', 'AES-SHA1, RC4'],
    ['ServiceAvailableKeys', keys],
    ['DCAvailableKeys', 'AES-SHA1, RC4'],
    ['ClientAdvertizedEncryptionTypes', offered],
    ['SessionKeyEncryptionType', '0x17'],
  ];
  return `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Security-Auditing'/><EventID>4769</EventID><Version>2</Version><Keywords>0x8020000000000000</Keywords><TimeCreated SystemTime='2026-02-16T09:00:00.0000000Z'/><EventRecordID>1</EventRecordID><Channel>Security</Channel><Computer>DC01.corp.example</Computer></System><EventData>${data
    .map(([name, value]) => `<Data Name='${name}'>${value}</Data>`)
    .join('')}</EventData></Event>\n`;
}

/** The same as text. */
const textTicket = `02/16/2026 09:00:01 AM
LogName=Security
SourceName=Microsoft Windows security auditing.
EventCode=4769
EventType=0
Type=Information
ComputerName=DC02.corp.example
RecordNumber=2
Keywords=Audit Success
Message=A Kerberos service ticket was requested.

Account Information:
\tAccount Name:\t\tbob@CORP.EXAMPLE
\tAccount Domain:\t\tCORP.EXAMPLE
\tMSDS-SupportedEncryptionTypes:\tN/A
\tAvailable Keys:\tAES-SHA1, RC4

Service Information:
\tService Name:\t\tsvc_text
\tService ID:\t\tS-1-5-21-1-2-3-4
\tMSDS-SupportedEncryptionTypes:\t0x27 (DES, RC4, AES-Sk)
\tAvailable Keys:\tAES-SHA1, RC4

Domain Controller Information:
\tMSDS-SupportedEncryptionTypes:\t0x1F (DES, RC4, AES128-SHA96, AES256-SHA96)
\tAvailable Keys:\tAES-SHA1, RC4

Network Information:
\tClient Address:\t\t::ffff:192.0.2.8
\tClient Port:\t\t50001
\tAdvertized Etypes:\t
\t\tRC4-HMAC-NT
\t\tDES-CBC-MD5

Additional Information:
\tTicket Options:\t\t0x40810000
\tTicket Encryption Type:\t0x17
\tSession Encryption Type:\t0x17
\tFailure Code:\t\t0x0
\tTransited Services:\t-
`;

const allEtypes = '\n\t\tAES256-CTS-HMAC-SHA1-96\n\t\tRC4-HMAC-NT';

const kdcEvent = (id: number, service: string) =>
  `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Kerberos-Key-Distribution-Center' EventSourceName='KDC'/><EventID Qualifiers='49152'>${id}</EventID><Keywords>0x80000000000000</Keywords><TimeCreated SystemTime='2026-02-16T09:00:02.0000000Z'/><EventRecordID>${id}</EventRecordID><Channel>System</Channel><Computer>DC01.corp.example</Computer></System><EventData><Data Name='AccountName'>carol</Data><Data Name='ServiceName'>${service}</Data><Data Name='ClientAddress'>::ffff:192.0.2.9</Data></EventData></Event>\n`;

async function rowsOf(events: string, search: string) {
  const preview = await appOnText(events);
  return preview.search(fillSearch(search, { span: '1d', kind: 's' })).rows;
}

const issued = [
  ticket('svc_keys', '0x17', 'RC4', allEtypes),
  ticket('svc_client', '0x17', 'AES-SHA1, RC4', '\n\t\tRC4-HMAC-NT'),
  ticket('svc_setting', '0x17', 'RC4, AES128-SHA96, AES256-SHA96', allEtypes),
  ticket('svc_fine', '0x12', 'AES-SHA1, RC4', allEtypes),
  ticket('svc_silent', '0x3', '-', '-'),
].join('');

test('a weak ticket says why, from what Version 2 lists as XML', async () => {
  const rows = await rowsOf(issued, `${weakTickets.search} | ${weakByName}`);
  expect(rows.map((row) => [row.name, row.encryption_reason, row.types])).toEqual([
    ['svc_client', 'client-without-aes', 'rc4-hmac'],
    ['svc_keys', 'service-keys-missing', 'rc4-hmac'],
    ['svc_setting', 'kept-by-setting', 'rc4-hmac'],
    ['svc_silent', 'not-said', 'des-cbc-md5'],
  ]);
  expect(rows[0]?.encryption_reason_action).toMatch(/exception with an end date/);
});

test('the lists of a text are those of its own section', async () => {
  const [row] = await rowsOf(textTicket, `${weakTickets.search} | ${weakByName}`);
  expect([row?.name, row?.encryption_reason]).toEqual(['svc_text', 'client-without-aes']);
  const [fixed] = await rowsOf(
    textTicket.replace('RC4-HMAC-NT', 'AES256-CTS-HMAC-SHA1-96'),
    `${weakTickets.search} | ${weakByName}`,
  );
  expect(fixed?.encryption_reason).toBe('kept-by-setting');
});

test('old domain controllers are a reason of their own, listed last', async () => {
  const rows = await rowsOf(
    logon672({ at: 0, account: 'old', client: '192.0.2.1' }),
    `${weakTickets.search} | ${weakByName}`,
  );
  expect(rows.map((row) => row.encryption_reason)).toEqual(['old-domain-controller']);
});

test('weak tickets are summed by type, and by time for domain controllers of today', async () => {
  const totals = await rowsOf(issued, `${weakTickets.search} | ${weakTotals}`);
  expect(totals.map((row) => [row.encryption_name, row.era, Number(row.count)])).toEqual([
    ['des-cbc-md5', '2008+', 1],
    ['rc4-hmac', '2008+', 3],
  ]);
  const course = await rowsOf(issued, `${weakTickets.search} | ${weakByTime}`);
  expect(course.map((row) => [Number(row.bucket), row.family, Number(row.count)])).toEqual([
    [1771200000, 'DES', 1],
    [1771200000, 'RC4', 3],
  ]);
});

test('all tickets are counted from the index, refusals left out', async () => {
  const refused = refusedService({ at: 3, account: 'x', client: '192.0.2.1', service: 'HTTP/a', code: 14 });
  const rows = await rowsOf(issued, allTickets.search);
  expect(rows.map((row) => [Number(row.bucket), Number(row.count)])).toEqual([[1771200000, 5]]);
  expect(await rowsOf(refused, allTickets.search)).toEqual([]);
});

test('a refusal takes its reason from what the KDC wrote about the same account and service', async () => {
  const refused = refusedService({
    at: 2,
    account: 'carol',
    client: '192.0.2.9',
    service: 'HTTP/web',
    code: 14,
  });
  const other = refusedService({
    at: 2,
    account: 'dave',
    client: '192.0.2.9',
    service: 'HTTP/web',
    code: 14,
  });
  const preview = await appOnText(refused + other);
  const alone = preview.search(fillSearch(`${encryptionRefusals.search} | ${refusedByName}`, { kind: 's' }));
  expect(alone.rows.map((row) => [row.name, row.encryption_reason, row.told])).toEqual([
    ['HTTP/web', 'no-common-type', 'refused 2'],
  ]);
  const events = [kdcEvent(16, 'HTTP/web'), kdcEvent(204, 'HTTP/web'), kdcEvent(205, '-')].join('');
  const rows = await rowsOf(events, `${encryptionRefusals.search} | ${refusedByName}`);
  expect(rows.map((row) => [row.name, row.encryption_reason, row.told])).toEqual([
    ['HTTP/web', 'service-keys-missing', ['16 1', '204 1']],
    ['-', 'insecure-default', '205 1'],
  ]);
  const totals = await rowsOf(events, `${encryptionRefusals.search} | ${refusedTotals}`);
  expect(totals.map((row) => [row.told, Number(row.count)])).toEqual([
    ['16', 1],
    ['204', 1],
    ['205', 1],
  ]);
});

test('every reason that a search names is in the lookup, and no remedy turns RC4 on without saying so', () => {
  const ids: readonly string[] = encryptionReasons.map(({ id }) => id);
  const named = [
    ...`${weakTickets.search} ${encryptionRefusals.search}`.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g),
  ].map(([, id]) => id ?? '');
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  const reckless = encryptionReasons.filter(
    ({ action }) => action.includes('0x3C') && !action.includes('exception with an end date'),
  );
  expect(reckless).toEqual([]);
});
