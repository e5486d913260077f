import { accounts } from '../../../src/searches/panels/accounts';
import { panels } from '../../../src/searches/panels/catalogue';
import { causes } from '../../../src/searches/panels/causes';
import { clients } from '../../../src/searches/panels/clients';
import { codes } from '../../../src/searches/panels/codes';
import { domainControllers } from '../../../src/searches/panels/domain-controllers';
import { overTime, timelineSplits } from '../../../src/searches/panels/over-time';
import { services } from '../../../src/searches/panels/services';
import { verdictBudget } from '../../../src/searches/panels/verdict-budget';
import { rowsOfPanel } from './refused-rows';

const pick = (rows: readonly Readonly<Record<string, unknown>>[], ...fields: string[]) =>
  rows.map((row) => fields.map((field) => row[field]));

test('no two panels have one id, and each says what it asks', () => {
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  expect(panels.every(({ question }) => question.endsWith('?'))).toBe(true);
});

test('no search of a panel holds a dollar sign, which dashboards would take for a token', () => {
  expect(panels.filter(({ search }) => search.includes('$'))).toEqual([]);
});

test('verdict-budget sums causes by verdict, known ones apart', () => {
  expect(pick(rowsOfPanel(verdictBudget), 'known', 'verdict', 'cause_id', 'count')).toEqual([
    ['no', 'fix', 'spn-missing', '2'],
    ['no', 'ignore', 'expired', '2'],
    ['yes', 'fix', 'spn-missing', '1'],
  ]);
});

test('over-time fills every bucket of the range for each series', () => {
  const series = timelineSplits[0]?.series ?? '';
  expect(pick(rowsOfPanel(overTime, { series }), 'expected', 'fix', 'known')).toEqual([
    ['0', '1', '1'],
    ['0', '1', '0'],
    ['2', '0', '0'],
  ]);
  expect(pick(rowsOfPanel(overTime, { series: 'kdc' }), 'dc01', 'dc02')).toEqual([
    ['2', '0'],
    ['1', '0'],
    ['1', '1'],
  ]);
});

test('causes counts names, not the filler for missing ones, and lists what presses most first, known last', () => {
  const rows = rowsOfPanel({ ...causes, search: causes.search.replace(/ \| lookup [^|]*\|/, ' |') });
  expect(pick(rows, 'cause_id', 'known', 'count', 'accounts', 'services', 'clients', 'kdcs')).toEqual([
    ['spn-missing', 'no', '2', '2', '1', '2', '1'],
    ['expired', 'no', '2', '0', '0', '1', '2'],
    ['spn-missing', 'yes', '1', '1', '1', '1', '1'],
  ]);
  expect(rows[0]).toMatchObject({
    codes: '7',
    trend: ['t 1709251200 dc01 1', 't 1709254800 dc01 1'],
    first_seen: '2024-03-01T00:01:00+0000',
    last_seen: '2024-03-01T01:01:00+0000',
  });
});

test('codes counts each code without known failures and keeps its course', () => {
  const withoutLookup = { ...codes, search: codes.search.replace(/ \| lookup [^|]*\|/, ' |') };
  const rows = rowsOfPanel(withoutLookup);
  expect(pick(rows, 'failure_code', 'failure_name', 'count')).toEqual([
    ['7', 'KDC_ERR_S_PRINCIPAL_UNKNOWN', '2'],
    ['32', 'KRB_AP_ERR_TKT_EXPIRED', '2'],
  ]);
  expect(rows[0]?.trend).toEqual(['t 1709251200 dc01 1', 't 1709254800 dc01 1']);
});

test('services, accounts, clients and domain-controllers list names, most refusals first, without known ones', () => {
  expect(pick(rowsOfPanel(services), 'name', 'count', 'distinct')).toEqual([
    ['-', '2', '2'],
    ['HTTP/portal', '2', '2'],
  ]);
  expect(pick(rowsOfPanel(accounts), 'name', 'count', 'distinct')).toEqual([
    ['-', '2', '3'],
    ['alice', '1', '3'],
    ['bob', '1', '3'],
  ]);
  expect(pick(rowsOfPanel(clients), 'name', 'count')).toEqual([
    ['192.0.2.7', '3'],
    ['192.0.2.8', '1'],
  ]);
  expect(pick(rowsOfPanel(domainControllers), 'name', 'count')).toEqual([
    ['dc01', '3'],
    ['dc02', '1'],
  ]);
});
