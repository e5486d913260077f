import { computerKey, coverageOf, lostFailures, silentAfter } from '../../../app/data/coverage-of';

const range = { from: 0, to: 604_800 };
const now = '604800';

const source = (host: string, last = now) => ({
  index: 'wineventlog',
  sourcetype: 'WinEventLog',
  host,
  count: '10',
  first: '1000',
  last,
});
const failure = (kdc: string, host: string, more: Readonly<Record<string, string>> = {}) => ({
  kdc,
  host,
  event_id: '4769',
  count: '4',
  code7: '1',
  unreadable: '0',
  first: '2000',
  last: now,
  ...more,
});
const granted = (kdc: string, host: string) => ({
  kdc,
  host,
  event_id: '4768',
  outcome: 'success',
  count: '7',
  first: '601300',
  last: now,
});

const issues = (rows: Parameters<typeof coverageOf>[0]) =>
  coverageOf(rows, range).map(({ name, issues: found }) => [name, ...found]);

test('the short and the full name are one computer', () => {
  expect(computerKey('DC01.corp.example')).toBe(computerKey('dc01'));
});

test('a domain controller that reports failures, code 7 among them, has no issue', () => {
  const [dc] = coverageOf(
    {
      sources: [source('dc01')],
      failures: [failure('DC01.corp.example', 'dc01')],
      recent: [granted('DC01.corp.example', 'dc01')],
    },
    range,
  );
  expect(dc).toMatchObject({
    name: 'DC01.corp.example',
    count: 10,
    failures: 4,
    code7: 1,
    first: 1000,
    last: 604_800,
    issues: [],
  });
  expect(dc?.events.map(({ id, outcome, count }) => [id, outcome, count])).toEqual([
    ['4768', 'success', 7],
    ['4769', 'failure', 4],
  ]);
});

test('one with successes and no failure at all stands out, also where only the index shows it', () => {
  expect(issues({ sources: [source('dc02')], failures: [], recent: [granted('dc02', 'dc02')] })).toEqual([
    ['dc02', 'no-failures'],
  ]);
  expect(issues({ sources: [source('dc02')], failures: [], recent: [] })).toEqual([['dc02', 'no-failures']]);
});

test('one that has sent nothing for a day is silent and comes first', () => {
  expect(
    issues({
      sources: [source('dc01'), source('dc02', '500000')],
      failures: [failure('dc01', 'dc01'), failure('dc02', 'dc02', { last: '400000' })],
      recent: [],
    }),
  ).toEqual([['dc02', 'silent'], ['dc01']]);
});

test('in a short range a quarter of it is silence', () => {
  expect(silentAfter(3600)).toBe(900);
  expect(silentAfter(30 * 86_400)).toBe(86_400);
});

test('failures in another language are counted apart and do not ask for code 7', () => {
  expect(
    issues({
      sources: [],
      failures: [failure('dc01', 'dc01', { code7: '0', unreadable: '4' })],
      recent: [],
    }),
  ).toEqual([['dc01', 'unreadable']]);
});

test('failures without a single code 7 are an issue', () => {
  expect(issues({ sources: [], failures: [failure('dc01', 'dc01', { code7: '0' })], recent: [] })).toEqual([
    ['dc01', 'no-code-7'],
  ]);
});

test('a collector is no domain controller', () => {
  expect(
    issues({
      sources: [source('wec01')],
      failures: [failure('dc01', 'wec01'), failure('dc02', 'wec01')],
      recent: [],
    }).map(([name]) => name),
  ).toEqual(['dc01', 'dc02']);
});

test('the control count names where failures are lost', () => {
  const row = (kdc: string, count: string) => ({ kdc, event_id: '4769', sourcetype: 'WinEventLog', count });
  expect(lostFailures([row('dc01', '5'), row('dc02', '3')], [row('dc01', '5'), row('dc02', '3')])).toEqual(
    [],
  );
  expect(lostFailures([row('dc01', '5'), row('dc02', '3')], [row('dc01', '4')])).toEqual([
    { kdc: 'dc01', event: '4769', sourcetype: 'WinEventLog', lost: 1 },
    { kdc: 'dc02', event: '4769', sourcetype: 'WinEventLog', lost: 3 },
  ]);
});

test('who reported before the range only is silent, and nothing else', () => {
  const before = { ...source('dc03', '-100'), count: '0', first: '-9000' };
  expect(
    issues({
      sources: [source('dc01'), before, { ...source('DC01', '-50'), count: '0' }],
      failures: [failure('DC01.corp.example', 'dc01')],
      recent: [],
    }),
  ).toEqual([['dc03', 'silent'], ['DC01.corp.example']]);
});

test('a collector that carried events before the range is no domain controller', () => {
  expect(
    issues({
      sources: [source('wec01'), { ...source('wec01', '-50'), count: '0' }],
      failures: [failure('DC01.corp.example', 'wec01')],
      recent: [],
    }),
  ).toEqual([['DC01.corp.example']]);
});
