/** The jobs of the page Coverage on a few events of three domain controllers. */
import { findIndexes } from '../../app/data/index-macro';
import {
  coverageFailures,
  coverageRecent,
  coverageSources,
  failuresAmongAll,
  failuresByTerms,
  searchCost,
} from '../../src/searches/coverage-677';
import { fillSearch } from '../../src/searches/fill-search';
import type { Preview } from '../../src/preview/preview';
import { appOnText } from '../support/built-app';

const text = (id: number, kdc: string, keywords: string, message: string): string =>
  [
    '03/01/2024 10:00:00 AM',
    'LogName=Security',
    `EventCode=${id}`,
    'EventType=0',
    `ComputerName=${kdc}`,
    `Keywords=${keywords}`,
    `Message=${message}`,
    '',
  ].join('\n');

const ticket = (kdc: string, code: string, etype: string): string =>
  text(
    4769,
    kdc,
    code === '0x0' ? 'Audit Success' : 'Audit Failure',
    `A Kerberos service ticket was requested.\n\nAccount Information:\n\tAccount Name:\t\talice@EXAMPLE.ORG\n\nService Information:\n\tService Name:\t\tHTTP/portal\n\nAdditional Information:\n\tTicket Options:\t\t0x40810000\n\tTicket Encryption Type:\t${etype}\n\tFailure Code:\t\t${code}`,
  );

const french = text(
  4769,
  'dc3',
  'Echec de l\u2019audit',
  "Un ticket de service Kerberos a \u00e9t\u00e9 demand\u00e9.\n\nInformations sur le compte\u00a0:\n\tNom du compte\u00a0:\t\talice\n\nInformations suppl\u00e9mentaires\u00a0:\n\tType de chiffrement du ticket\u00a0:\t0xFFFFFFFF\n\tCode d'\u00e9chec\u00a0:\t\t0x7",
);

let preview: Preview;

beforeAll(async () => {
  preview = await appOnText(
    [
      ticket('dc1', '0x7', '0xffffffff'),
      ticket('dc1', '0x20', '0xffffffff'),
      ticket('dc1', '0x0', '0x12'),
      ticket('dc2', '0x0', '0x12'),
      french,
    ].join('\n'),
  );
});

const rows = (spl: string): readonly Readonly<Record<string, unknown>>[] => preview.search(spl).rows;

test('no search of the page but the one that somebody starts looks into every index', () => {
  const shipped = [
    coverageSources,
    coverageFailures,
    coverageRecent,
    failuresAmongAll,
    failuresByTerms,
    searchCost,
  ];
  expect(shipped.filter(({ search }) => /index=\*/.test(search))).toEqual([]);
  expect(shipped.filter(({ search }) => search.includes('$'))).toEqual([]);
  expect(findIndexes.search).toBe(
    '| tstats count dc(host) as hosts min(_time) as first max(_time) as last where index=* `kerberos_event_terms` by index sourcetype | sort 0 - count',
  );
});

test('coverage-sources counts every Kerberos event without reading one', () => {
  const search = fillSearch(coverageSources.search, { before: '1', from: '2', to: '2000000000' });
  expect(search).toBe(
    '| tstats count min(_time) as first max(_time) as last where `kerberos_index` `kerberos_event_terms` earliest=2 latest=2000000000 by index sourcetype host | append [| tstats count min(_time) as first max(_time) as last where `kerberos_index` `kerberos_event_terms` earliest=1 latest=2 by index sourcetype host | eval count=0]',
  );
  const found = rows(search);
  expect(found.reduce((sum, { count }) => sum + Number(count), 0)).toBe(5);
  expect(Object.keys(found[0] ?? {})).toEqual(coverageSources.columns);
});

test('coverage-sources has a row that counts 0 for who reported before the range only', () => {
  const search = fillSearch(coverageSources.search, { before: '1', from: '1999999999', to: '2000000000' });
  const found = rows(search);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ count, last }) => Number(count) !== 0 || Number(last) >= 1999999999)).toEqual([]);
});

test('coverage-failures tells code 7 and another language apart, by who wrote it', () => {
  expect(coverageFailures.search).toBe(
    '`kerberos_failures` | eval is7=if(failure_code="7",1,0), untold=if(cause_id="untranslated",1,0) | stats count sum(is7) as code7 sum(untold) as unreadable min(_time) as first max(_time) as last by kdc host event_id',
  );
  const found = rows(coverageFailures.search).map(({ kdc, event_id, count, code7, unreadable }) => [
    kdc,
    event_id,
    count,
    code7,
    unreadable,
  ]);
  expect(found).toEqual([
    ['dc1', '4769', 2, 1, 0],
    ['dc3', '4769', 1, 0, 1],
  ]);
});

test('coverage-recent has the domain controller that reports no failure', () => {
  expect(rows(coverageRecent.search).map(({ kdc, outcome, count }) => [kdc, outcome, count])).toEqual([
    ['dc1', 'failure', 2],
    ['dc1', 'success', 1],
    ['dc2', 'success', 1],
    ['dc3', 'failure', 1],
  ]);
});

test('the two halves of the control count are equal here, the event in another language included', () => {
  const all = rows(failuresAmongAll.search);
  expect(all.map(({ kdc, count }) => [kdc, count])).toEqual([
    ['dc1', 2],
    ['dc3', 1],
  ]);
  expect(rows(failuresByTerms.search)).toEqual(all);
});

test('find-indexes names index and sourcetype with hosts', () => {
  expect(rows(findIndexes.search)).toMatchObject([{ count: 5, hosts: 3 }]);
});

test('search-cost sums the audit events of searches of this app', () => {
  expect(searchCost.search).toBe(
    'search index=_audit action=search info=completed (app="kerberos_677" OR savedsearch_name="k677_*") | eval name=if(isnull(savedsearch_name) OR savedsearch_name="","pages and people",savedsearch_name) | stats count avg(total_run_time) as mean max(total_run_time) as longest sum(scan_count) as scanned sum(event_count) as matched by name | sort 0 - mean',
  );
  expect(rows(searchCost.search)).toEqual([]);
});
