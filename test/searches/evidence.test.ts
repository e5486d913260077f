import { evidence } from '../../src/searches/evidence';
import { fillSearch } from '../../src/searches/fill-search';
import { asText } from '../../src/spl/value';
import { appOnText } from '../support/built-app';
import { logon, refusedService, wrongPassword } from '../support/told-events';

const events = [
  wrongPassword({ account: 'anna', client: '10.1.1.5', at: 10 }),
  logon({ account: 'anna', client: '10.1.1.5', at: 20 }),
  ...[1, 2, 3, 4].map((minute) =>
    refusedService({
      account: 'anna',
      client: '10.1.1.5',
      service: 'MSSQLSvc/sql1.corp.example:1433',
      at: minute * 60,
    }),
  ),
].join('');

async function found(match: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const search = fillSearch(evidence.search, { events: '`kerberos_triage`', match });
  const { rows } = (await appOnText(events)).search(search);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, asText(value ?? null) ?? ''])),
  );
}

test('gives the three newest events with their numbers as names', async () => {
  const rows = await found('cause_id="sql-without-spn"');
  expect(rows.map(({ time }) => time)).toEqual([
    '2026-02-16T09:04:00+0000',
    '2026-02-16T09:03:00+0000',
    '2026-02-16T09:02:00+0000',
  ]);
  expect(rows[0]).toMatchObject({
    event_id: '4769',
    account: 'anna',
    service: 'MSSQLSvc/sql1.corp.example:1433',
    service_class: 'MSSQLSvc',
    service_host_kind: 'fqdn',
    failure_code: '7',
    failure_code_hex: '0x7',
    failure_name: 'KDC_ERR_S_PRINCIPAL_UNKNOWN',
    failure_reference: expect.stringMatching(/^https:/) as string,
    verdict: 'fix',
    verdict_first: 'fix',
    pattern_id: '-',
    known: 'no',
  });
  expect(rows[0]?.option_names).toMatch(/^[a-z-]+(, [a-z-]+)*$/);
  expect(rows[0]?._raw).toContain('EventCode=4769');
});

test('says which pattern among the neighbours decided, and what the event alone would be', async () => {
  const [row] = await found('cause_id="password-mistyped"');
  expect(row).toMatchObject({
    pattern_id: 'success-followed',
    pattern: 'The same account then succeeded.',
    verdict: 'ignore',
    verdict_first: 'fix',
  });
});
