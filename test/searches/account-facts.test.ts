/** What the list of accounts makes of failures, where an administrator has filled it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createKvStore } from '../../src/preview/lookups/kv-store';
import type { Preview } from '../../src/preview/preview';
import { appOnText } from '../support/built-app';
import { after } from '../support/event-times';
import { ticketXml } from '../support/ticket-events';

const START = '2026-03-10T10:00:00Z';

const events = [
  { id: 4769, code: 7, service: 'HTTP/nobody.corp.example' },
  { id: 4769, code: 7, service: 'MSSQLSvc/SQL1.corp.example:1433' },
  { id: 4769, code: 14, service: 'MSSQLSvc/sql1.corp.example:1433' },
  { id: 4768, code: 6, account: 'ghost' },
  { id: 4768, code: 18, account: 'Leaver' },
  { id: 4768, code: 18, account: 'bob' },
  { id: 4771, code: 24, account: 'svc-sql' },
  { id: 4769, code: 32, service: 'krbtgt', account: '' },
].map((event, minute) => ticketXml({ time: after(START, minute), ...event }));

const record = (name: string, values: Readonly<Record<string, string>>) => ({ _key: name, name, ...values });

const LIST = [
  record('(list)', { password_set: '2026-03-09' }),
  record('leaver', {
    account: 'leaver',
    kind: 'user',
    enabled: 'no',
    locked: 'no',
    password_set: '2020-01-01',
  }),
  record('bob', { account: 'bob', kind: 'user', enabled: 'yes', locked: 'no', password_set: '2026-01-01' }),
  record('svc-sql', {
    account: 'svc-sql',
    kind: 'user',
    enabled: 'yes',
    locked: 'no',
    password_set: '2009-03-01',
  }),
  record('mssqlsvc/sql1.corp.example:1433', {
    account: 'svc-sql',
    kind: 'spn',
    enabled: 'yes',
    password_set: '2009-03-01',
    owner: 'CN=Anna,OU=Staff,DC=corp,DC=example',
  }),
];

async function previewWith(records: readonly ReturnType<typeof record>[]): Promise<Preview> {
  const stateFolder = mkdtempSync(path.join(tmpdir(), 'k677-accounts-'));
  createKvStore(stateFolder).update('kerberos_677', 'kerberos_accounts', () => records);
  return appOnText(`${events.join('\n')}\n`, { stateFolder });
}

const notes = (preview: Preview): readonly string[] =>
  preview
    .search('`kerberos_failures` | `kerberos_account_facts` | reverse')
    .rows.map(({ directory_note }) => String(directory_note));

test('each failure gets the sentence that the list allows', async () => {
  expect(notes(await previewWith(LIST))).toEqual([
    'No account carries this service name (list of 2026-03-09).',
    'The account svc-sql carries this service name: replication, or another domain was asked.',
    'The password of svc-sql is from 2009-03-01: one from before AES keys explains the refusal.',
    'No account has this name (list of 2026-03-09).',
    'The account is disabled.',
    'The account was neither disabled nor locked on 2026-03-09: look at expiry and logon hours.',
    'The password of the account is from 2009-03-01.',
    '-',
  ]);
});

test('an empty list says nothing, and loses no failure', async () => {
  expect(notes(await previewWith([]))).toEqual(events.map(() => '-'));
});

test('the owner of a service is the one of the list, never the one who asked', async () => {
  const preview = await previewWith(LIST);
  const { rows } = preview.search(
    '`kerberos_failures` | `kerberos_account_facts` | where failure_code="14" | table account service_account service_owner service_password_set account_enabled',
  );
  expect(rows).toEqual([
    {
      account: 'alice',
      service_account: 'svc-sql',
      service_owner: 'CN=Anna,OU=Staff,DC=corp,DC=example',
      service_password_set: '2009-03-01',
      account_enabled: '-',
    },
  ]);
});

test('a row that administrators upload as a file is found again', async () => {
  const preview = await previewWith([]);
  preview.search(
    '| makeresults | eval name="bob", account="bob", kind="user", enabled="no" | append [| makeresults | eval name="(list)", password_set="2026-03-09"] | eval _key=name | fields _key name account kind enabled password_set | outputlookup kerberos_accounts',
  );
  expect(notes(preview)[5]).toBe('The account is disabled.');
});
