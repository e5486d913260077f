/** The jobs of the page Codes on an empty index: they read lookups, and a pasted event, and nothing else. */
import { quoteSpl } from '../../app/data/quote-spl';
import { decodeEvent, referenceCauses, referenceCodes, referenceTables } from '../../src/searches/codes-677';
import { fillSearch } from '../../src/searches/fill-search';
import type { Preview } from '../../src/preview/preview';
import { appOnFiles } from '../support/built-app';

let preview: Preview;

beforeAll(async () => {
  preview = await appOnFiles([]);
});

type Row = Readonly<Record<string, unknown>>;
const rows = (spl: string): readonly Row[] => preview.search(spl).rows;
const decode = (event: string): Row =>
  rows(fillSearch(decodeEvent.search, { event: quoteSpl(event) }))[0] ?? {};

test('reference-codes has every code once with what the RFC and Microsoft say', () => {
  expect(referenceCodes.search).toBe(
    '| inputlookup kerberos_failure_codes | where failure_code=failure_code_dec | lookup kerberos_code_notes failure_code | table failure_code_dec failure_code_hex failure_name failure_text failure_category failure_explanation failure_action failure_reference code_aliases code_windows code_events code_causes code_microsoft_says code_microsoft_page code_source',
  );
  const found = rows(referenceCodes.search);
  const numbers = found.map((row) => Number(row.failure_code_dec));
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  expect(found.find((row) => row.failure_code_dec === '12')).toMatchObject({
    failure_code_hex: '0xc',
    failure_name: 'KDC_ERR_POLICY',
    code_source: 'RFC 4120 7.5.9',
    code_microsoft_says: expect.stringContaining('text of code 11'),
  });
  expect(found.find((row) => row.failure_code_dec === '0')).toMatchObject({ code_microsoft_says: '-' });
});

test('every cause that a code names has its texts in reference-causes', () => {
  const causes = new Map(rows(referenceCauses.search).map((row) => [row.cause_id, row]));
  const named = rows(referenceCodes.search).flatMap((row) =>
    String(row.code_causes)
      .split(' ')
      .filter((id) => id !== '-'),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((id) => !causes.has(id))).toEqual([]);
  expect(
    named.filter((id) => !['fix', 'ignore', 'investigate'].includes(String(causes.get(id)?.verdict))),
  ).toEqual([]);
});

test('reference-tables has each type, option and event once, by signed decimal number', () => {
  const found = rows(referenceTables.search);
  const of = (kind: string, number: string) =>
    found.filter((row) => row.kind === kind && row.number === number);
  expect(of('encryption', '23')).toMatchObject([{ name: expect.stringMatching(/rc4/i), detail: 'broken' }]);
  expect(of('encryption', '-149')).toHaveLength(1);
  expect(of('preauth', '2')).toHaveLength(1);
  expect(of('option', '14')).toMatchObject([{ name: 'cname-in-addl-tkt', detail: '0x00020000' }]);
  expect(of('event', '677')).toMatchObject([{ name: 'Service Ticket Request Failed', detail: 'TGS' }]);
  expect(found.filter((row) => row.kind === 'option')).toHaveLength(32);
  const keys = found.map((row) => `${String(row.kind)} ${String(row.number)}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('decode-event reads a text event and an XML event', () => {
  expect(
    decode(
      'Service Ticket Request Failed:\n\tUser Name:\talice\n\tUser Domain:\tEXAMPLE\n\tService Name:\tMSSQLSvc/sql1:1433\n\tTicket Options:\t0x40810010\n\tFailure Code:\t7\n\tClient Address:\t192.0.2.7',
    ),
  ).toMatchObject({
    event_id: '677',
    event_title: 'Service Ticket Request Failed',
    outcome: 'failure',
    account: 'alice',
    service: 'MSSQLSvc/sql1:1433',
    service_product: expect.stringContaining('SQL'),
    failure_name: 'KDC_ERR_S_PRINCIPAL_UNKNOWN',
    ticket_options: '0x40810010',
  });
  expect(
    decode(
      "<Event><System><EventID>4768</EventID><Computer>dc1</Computer><Channel>Security</Channel></System><EventData><Data Name='TargetUserName'>bob</Data><Data Name='Status'>0x0</Data><Data Name='TicketEncryptionType'>0x17</Data><Data Name='PreAuthType'>0</Data></EventData></Event>",
    ),
  ).toMatchObject({ outcome: 'success', account: 'bob', encryption_strength: 'broken', preauth_type: '0' });
});

test.each([
  ['<img src=x onerror=alert(1)>'],
  ['=cmd()'],
  ['"quoted" \\ back\\'],
  ['`kerberos_index`'],
  ['$x$ $$'],
  ['[search index=*]'],
  ['| delete'],
  ['n'.repeat(4096)],
])('decode-event carries the name %s as it is', (name) => {
  const event = `LogName=Security\nEventCode=677\nMessage=Service Ticket Request Failed:\n\tUser Name:\t${name}\n\tService Name:\tx\n\tFailure Code:\t7`;
  expect(decode(event).account).toBe(name);
});

test('decode-event finds no request in what is no Kerberos event', () => {
  expect(decode('EventCode=4624\nLogName=Security')).toMatchObject({ event_id: '4624', request: '-' });
});
