import { explainCause, RULE_FEATURES } from '../../src/searches/explain-cause';
import { fillSearch } from '../../src/searches/fill-search';
import { asText } from '../../src/spl/value';
import { appOnText } from '../support/built-app';
import { refusedService } from '../support/told-events';

async function rulesOf(cause: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const preview = await appOnText(
    refusedService({ account: 'anna', client: '10.1.1.5', service: 'HTTP/web1', at: 0 }),
  );
  const { rows } = preview.search(fillSearch(explainCause.search, { cause: `"${cause}"` }));
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, asText(value ?? null) ?? ''])),
  );
}

test('gives the rules of a cause with its texts, without reading an event', async () => {
  const rows = await rulesOf('sql-without-spn');
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row).toMatchObject({ failure_code: '7', cause_id: 'sql-without-spn', verdict: 'fix' });
    expect(Object.keys(row)).toEqual(expect.arrayContaining([...RULE_FEATURES]));
  }
});

test('a cause that only neighbours tell has the word pattern in place of a code', async () => {
  expect((await rulesOf('spn-scan')).map(({ failure_code }) => failure_code)).toEqual(['pattern']);
});

test('an unknown cause has no rule', async () => {
  expect(await rulesOf('no such cause')).toEqual([]);
});
