/**
 * A month of labelled samples, searched four hours by four hours: the alerts on attacks name the clients (or accounts) of the
 * attacks that the samples tell of, and nobody else.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureDefaultSamples } from '../../../scripts/default-samples';
import { parseCsv } from '../../../src/formats/csv';
import type { Preview } from '../../../src/preview/preview';
import { k677BruteForce } from '../../../src/searches/saved/k677-brute-force';
import { k677DisabledAccountSpray } from '../../../src/searches/saved/k677-disabled-account-spray';
import { k677ExpiredPasswordSpray } from '../../../src/searches/saved/k677-expired-password-spray';
import { k677ForgedTickets } from '../../../src/searches/saved/k677-forged-tickets';
import { k677PasswordSpray } from '../../../src/searches/saved/k677-password-spray';
import { k677RoastingRefused } from '../../../src/searches/saved/k677-roasting-refused';
import { k677SpnScan } from '../../../src/searches/saved/k677-spn-scan';
import { k677UserEnumeration } from '../../../src/searches/saved/k677-user-enumeration';
import type { SavedSearch } from '../../../src/searches/saved-search';
import { appOnFiles } from '../../support/built-app';

/** Longer than the alerts look back, in seconds: fewer searches, and more chance to be wrong. */
const SPAN = 4 * 3600;

let preview: Preview;
/** The lower-case value of a field of the events with a label, by `kdc record_id`. */
let told: (cause: string, field: 'client_ip' | 'account') => readonly string[];

beforeAll(async () => {
  const { folder, indexCache } = ensureDefaultSamples();
  preview = await appOnFiles([folder], { indexCache });
  const { fields, rows: labels } = parseCsv(readFileSync(path.join(folder, 'labels.csv'), 'utf8'));
  const at = (name: string): number => fields.indexOf(name);
  const causes = new Map(
    labels.map((row) => [
      `${row[at('kdc')]} ${row[at('record_id')]} ${row[at('event_id')]}`,
      row[at('cause_id')],
    ]),
  );
  const events = preview.search('`kerberos_failures` | table kdc record_id event_id client_ip account').rows;
  told = (cause, field) => {
    const labelled = events.filter(
      (row) => causes.get(`${row.kdc} ${row.record_id} ${row.event_id}`) === cause,
    );
    return [...new Set(labelled.map((row) => String(row[field]).toLowerCase()))].sort();
  };
}, 120_000);

/** Who an alert names in any span of the samples. */
function named(saved: SavedSearch, field: string): readonly string[] {
  const names = new Set<string>();
  const { now } = preview.data();
  for (let span = Math.floor(now / SPAN) - 28 * 6; span <= now / SPAN + 1; span++) {
    const range = { earliest: (span - 1) * SPAN, latest: span * SPAN, now: span * SPAN };
    for (const row of preview.search(saved.search, range).rows) names.add(String(row[field]));
  }
  return [...names].sort();
}

test.each<[SavedSearch, string]>([
  [k677UserEnumeration, 'user-enumeration'],
  [k677PasswordSpray, 'password-spray'],
  [k677DisabledAccountSpray, 'disabled-account-spray'],
  [k677ExpiredPasswordSpray, 'old-password-known'],
  [k677SpnScan, 'spn-scan'],
  [k677RoastingRefused, 'roasting-refused'],
])(
  'the alert names the clients of the attack, %#',
  (saved, cause) => {
    const clients = told(cause, 'client_ip');
    expect(clients).not.toEqual([]);
    expect(named(saved, 'client')).toEqual(clients);
  },
  60_000,
);

test.each<[SavedSearch, string]>([
  [k677BruteForce, 'brute-force'],
  [k677ForgedTickets, 'forged-ticket'],
])(
  'the alert names the accounts of the attack, %#',
  (saved, cause) => {
    const accounts = told(cause, 'account');
    expect(accounts).not.toEqual([]);
    expect(named(saved, 'account')).toEqual(accounts);
  },
  60_000,
);
