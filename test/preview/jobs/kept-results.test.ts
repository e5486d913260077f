import { givesTheSame, keepResults } from '../../../src/preview/jobs/kept-results';
import { packTable } from '../../../src/preview/jobs/pack-table';
import type { SearchThreads } from '../../../src/preview/jobs/search-threads';
import type { FromThread, RunRequest } from '../../../src/preview/jobs/thread-messages';
import { CONTROL } from '../../../src/preview/jobs/thread-messages';

const packed = packTable({ length: 1, fields: ['n'], columns: [['1']] });
let state = 'one';
let expanded = 'search x | stats count as n';
let ran: string[] = [];

/** Threads that end every search at once. */
const threads: SearchThreads = {
  run: ({ sid }, report) => {
    ran.push(sid);
    report({ type: 'started', sid, expanded, streaming: false });
    report({ type: 'message', sid, message: { type: 'WARN', text: 'odd' } });
    report({ type: 'finished', sid, scanCount: 9, eventCount: 8, resultCount: 1, packed, cut: false });
  },
  cancel: () => undefined,
  print: () => Promise.resolve({ type: 'printed', id: 1 }),
  running: () => 0,
  waiting: () => 0,
  close: () => Promise.resolve(),
};

let number = 0;
function request(changes: Partial<RunRequest> = {}): RunRequest {
  return {
    type: 'run',
    sid: String(++number),
    search: 'x | stats count as n',
    app: 'app',
    user: 'admin',
    roles: ['admin'],
    range: { earliest: 1, latest: 2 },
    timeZone: 'UTC',
    maxRows: 10,
    maxEventCells: 10,
    previews: true,
    control: new SharedArrayBuffer(4),
    ...changes,
  };
}

function reportsOf(keeping: SearchThreads, changes: Partial<RunRequest> = {}): readonly FromThread[] {
  const reports: FromThread[] = [];
  keeping.run(request(changes), (message) => reports.push(message));
  return reports;
}

let keeping: SearchThreads;
beforeEach(() => {
  state = 'one';
  expanded = 'search x | stats count as n';
  ran = [];
  number = 0;
  keeping = keepResults(threads, () => state);
});

test('a search that has run over the same state is answered from its results, with its counts and messages', () => {
  reportsOf(keeping);
  expect(reportsOf(keeping)).toEqual([
    { type: 'started', sid: '2', expanded, streaming: false },
    { type: 'message', sid: '2', message: { type: 'WARN', text: 'odd' } },
    {
      ...{ type: 'finished', sid: '2', scanCount: 9, eventCount: 8, resultCount: 1, packed, cut: false },
      keptFrom: '1',
    },
  ]);
  expect(ran).toEqual(['1']);
});

test.each<Partial<RunRequest>>([
  { search: 'y' },
  { app: 'other' },
  { user: 'other' },
  { roles: [] },
  { range: { earliest: 1, latest: 3 } },
  { range: { earliest: -Infinity, latest: 2 } },
  { timeZone: 'Europe/Paris' },
  { maxRows: 5 },
  { maxEventCells: 5 },
])('another %j runs by itself', (changes) => {
  reportsOf(keeping);
  reportsOf(keeping, changes);
  expect(ran).toHaveLength(2);
});

test('a write of any kind, and a state that cannot be told, make it run again', () => {
  reportsOf(keeping);
  state = 'two';
  reportsOf(keeping);
  expect(ran).toHaveLength(2);
  const never = keepResults(threads, () => undefined);
  reportsOf(never);
  reportsOf(never);
  expect(ran).toHaveLength(4);
});

test('a write while it ran, or an early end, keeps nothing', () => {
  const writing = keepResults(
    { ...threads, run: (asked, report) => ((state = `${state}+`), threads.run(asked, report)) },
    () => state,
  );
  reportsOf(writing);
  const written = state;
  reportsOf(writing);
  expect(state).toBe(`${written}+`);
  const control = new SharedArrayBuffer(4);
  new Int32Array(control)[0] = CONTROL.finalize;
  reportsOf(keeping, { control });
  reportsOf(keeping);
  expect(ran).toHaveLength(4);
});

test('results longest unused are given up beyond the bound', () => {
  const small = keepResults(threads, () => state, 2 * packed.byteLength);
  for (const search of ['a', 'b', 'a', 'c', 'a', 'b']) reportsOf(small, { search });
  expect(ran).toEqual(['1', '2', '4', '6']);
});

test.each([
  'search x | eval a=random()',
  'search x | where _time>now()',
  'search x | eval a=time ()',
  'search x | outputlookup t',
  'search x | append [| inputlookup t | collect index=i]',
  '| rest /services/server/info',
  '| savedsearch s',
  'search x | addinfo',
])('%s is never kept', (text) => {
  expect(givesTheSame(text)).toBe(false);
  expanded = text;
  reportsOf(keeping);
  reportsOf(keeping);
  expect(ran).toHaveLength(2);
});

test('a name that only holds such a word, and such a word in a text, are no such command', () => {
  expect(givesTheSame('search collect | eval a="Collect now() | rest \\" | map", run=1 | stats count')).toBe(
    true,
  );
  expect(
    givesTheSame('search forest | eval runtime=strptime(x, "%s"), _time=1 | stats count by restart'),
  ).toBe(true);
});
