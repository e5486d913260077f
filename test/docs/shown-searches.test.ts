/** The searches that the documents show without an output, since they write: run on a search head of their own. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Preview } from '../../src/preview/preview';
import { appOnText } from '../support/built-app';
import { documentedSearches } from '../support/documented-commands';
import { refusedService } from '../support/told-events';

const searches = documentedSearches();
let preview: Preview;
/** How many rows each search gave, one after another as a reader runs them. */
let given: readonly number[];

beforeAll(async () => {
  const told = { at: 0, account: 'anna', client: '192.0.2.7', service: 'MSSQLSvc/old1:1433', code: 7 };
  const stateFolder = mkdtempSync(path.join(tmpdir(), 'k677-shown-'));
  preview = await appOnText(refusedService(told), { stateFolder });
  // What the reader has uploaded before, as docs/accounts.md says.
  preview.search(
    '| makeresults | eval name="anna", account="anna", kind="user", enabled="yes", locked="no", password_set="2009-03-01", owner="-" | table name account kind enabled locked password_set owner | outputlookup kerberos_accounts_upload.csv',
  );
  given = searches.map(({ search }) => preview.search(search, { earliest: '0' }).rows.length);
}, 60_000);

test('the documents show such searches', () => {
  const files = searches.map(({ file }) => file);
  expect(files).toEqual(expect.arrayContaining(['docs/accounts.md', 'docs/diagnosis.md']));
});

test.each(searches.map(({ file }, place) => ({ file, place })))(
  'search $place of $file runs and gives rows',
  ({ place }) => {
    expect(given[place]).toBeGreaterThan(0);
  },
);

test('afterwards the account is known, and the failure too', () => {
  const [row] = preview.search(
    '`kerberos_failures` | `kerberos_account_facts` | table known known_note account_password_set',
    { earliest: '0' },
  ).rows;
  expect(row).toEqual({
    known: 'yes',
    known_note: expect.stringContaining('goes in May'),
    account_password_set: '2009-03-01',
  });
});
