import type { JobRequest } from '../../../src/preview/jobs/job';
import { createJobStore } from '../../../src/preview/jobs/job-store';
import type { JobStore } from '../../../src/preview/jobs/job-store';
import { packTable } from '../../../src/preview/jobs/pack-table';
import type { SearchThreads } from '../../../src/preview/jobs/search-threads';
import type { FromThread, RunRequest } from '../../../src/preview/jobs/thread-messages';
import { CONTROL } from '../../../src/preview/jobs/thread-messages';

const REQUEST: JobRequest = {
  search: 'search x',
  owner: 'admin',
  roles: ['admin'],
  app: 'small',
  parameters: {},
  range: { earliest: -Infinity, latest: Infinity },
  earliestText: '',
  latestText: '',
  timeZone: 'UTC',
  ttl: 600,
  autoCancel: 0,
  maxTime: 0,
  maxCount: 100,
  maxEventCells: 1000,
};

interface Running {
  readonly request: RunRequest;
  readonly report: (message: FromThread) => void;
}

/** Threads that do nothing by themselves: the test says what they report. */
function idleThreads(): SearchThreads & { readonly jobs: Running[]; readonly cancelled: string[] } {
  const jobs: Running[] = [];
  const cancelled: string[] = [];
  return {
    jobs,
    cancelled,
    run: (request, report) => void jobs.push({ request, report }),
    cancel: (sid) => void cancelled.push(sid),
    print: () => Promise.resolve({ type: 'printed', id: 1 }),
    running: () => 0,
    waiting: () => 0,
    close: () => Promise.resolve(),
  };
}

const table = packTable({ length: 1, fields: ['a'], columns: [['1']] });
const word = ({ request }: Running): number => new Int32Array(request.control)[0] ?? -1;

let threads: ReturnType<typeof idleThreads>;
let store: JobStore;
beforeEach(() => {
  jest.useFakeTimers();
  threads = idleThreads();
  store = createJobStore(threads);
});
afterEach(() => {
  store.close();
  jest.useRealTimers();
});

function start(request: Partial<JobRequest> = {}): { readonly sid: string; readonly running: Running } {
  const { sid } = store.create({ ...REQUEST, ...request });
  return { sid, running: threads.jobs[threads.jobs.length - 1] as Running };
}

function finish({ running, sid }: ReturnType<typeof start>): void {
  running.report({ type: 'started', sid, expanded: 'search x', streaming: false });
  running.report({
    type: 'finished',
    sid,
    scanCount: 5,
    eventCount: 4,
    resultCount: 1,
    packed: table,
    cut: false,
  });
}

test('a job is queued, parsed, runs with previews, and is done', () => {
  const { sid, running } = start();
  const state = (): string | undefined => store.get(sid)?.state;
  const begun = { type: 'started', sid, expanded: 'search x', streaming: false } as const;
  expect(state()).toBe('QUEUED');
  running.report(begun);
  expect(state()).toBe('PARSING');
  running.report(begun);
  expect(state()).toBe('RUNNING');
  running.report({
    type: 'progress',
    sid,
    doneProgress: 0.5,
    scanCount: 3,
    eventCount: 2,
    previewCount: 1,
    packed: table,
  });
  expect(store.get(sid)).toMatchObject({
    doneProgress: 0.5,
    counts: { scanCount: 3, eventCount: 2, resultCount: 0, resultPreviewCount: 1, numPreviews: 1 },
  });
  running.report({
    type: 'finished',
    sid,
    scanCount: 5,
    eventCount: 4,
    resultCount: 1,
    packed: table,
    cut: false,
  });
  expect(store.get(sid)).toMatchObject({ state: 'DONE', doneProgress: 1, counts: { resultCount: 1 } });
});

test('a failed job keeps its message with the place of the mistake', () => {
  const { sid, running } = start({ search: 'search x\n| y' });
  const error = { kind: 'runtime' as const, message: 'no', span: { start: 11, end: 12 } };
  running.report({ type: 'failed', sid, scanCount: 0, eventCount: 0, error });
  expect(store.get(sid)).toMatchObject({
    state: 'FAILED',
    messages: [{ type: 'FATAL', text: 'no', place: { kind: 'runtime', line: 2, column: 3 } }],
  });
});

test('rows beyond the most that are kept are announced', () => {
  const { sid, running } = start();
  running.report({
    type: 'finished',
    sid,
    scanCount: 5,
    eventCount: 4,
    resultCount: 1,
    packed: table,
    cut: true,
  });
  expect(store.get(sid)?.messages).toEqual([
    { type: 'WARN', text: 'Only the first 1 results were kept; the search found more.' },
  ]);
});

test('pausing, going on and finalising reach the thread by the control word', () => {
  const { sid, running } = start();
  running.report({ type: 'started', sid, expanded: '', streaming: false });
  store.pause(sid);
  expect([store.get(sid)?.state, word(running)]).toEqual(['PAUSED', CONTROL.pause]);
  store.unpause(sid);
  expect([store.get(sid)?.state, word(running)]).toEqual(['RUNNING', CONTROL.run]);
  store.finalize(sid);
  expect([store.get(sid)?.state, word(running)]).toEqual(['FINALIZING', CONTROL.finalize]);
  finish({ sid, running });
  expect(store.get(sid)).toMatchObject({ state: 'DONE', finalized: true });
});

test('a cancelled job is gone at once, and nothing brings it back', async () => {
  const { sid, running } = start();
  const ended = store.whenEnded(sid);
  store.remove(sid);
  expect([store.get(sid), threads.cancelled]).toEqual([undefined, [sid]]);
  expect(await ended).toBeUndefined();
  finish({ sid, running });
  expect(store.get(sid)).toBeUndefined();
});

test('a job expires its ttl after the last touch, unless it is saved', () => {
  const [kept, touched, left] = [start(), start(), start({ ttl: 10 })];
  [kept, touched, left].forEach(finish);
  store.setTtl(kept.sid, 10);
  store.mark(kept.sid, { saved: true });
  store.setTtl(touched.sid, 10);
  jest.advanceTimersByTime(8000);
  store.touch(touched.sid);
  jest.advanceTimersByTime(4000);
  expect([kept, touched, left].map(({ sid }) => store.get(sid) !== undefined)).toEqual([true, true, false]);
});

test('a running job that nobody looks at is cancelled after auto_cancel', () => {
  const { sid } = start({ autoCancel: 30 });
  jest.advanceTimersByTime(29_000);
  store.touch(sid);
  jest.advanceTimersByTime(29_000);
  expect(store.get(sid)).toBeDefined();
  jest.advanceTimersByTime(5000);
  expect(store.get(sid)).toBeUndefined();
});

test('a job that runs longer than max_time is finalised', () => {
  const { sid, running } = start({ maxTime: 5 });
  running.report({ type: 'started', sid, expanded: '', streaming: false });
  jest.advanceTimersByTime(7000);
  expect([store.get(sid)?.state, word(running)]).toEqual(['FINALIZING', CONTROL.finalize]);
});

test('the oldest ended job makes room when there are 500', () => {
  const first = start();
  finish(first);
  for (let more = 1; more < 500; more++) start();
  start();
  expect(store.get(first.sid)).toBeUndefined();
  expect(() => start()).toThrow('The preview holds 500 search jobs already.');
});

test('too many waiting searches are refused', () => {
  const busy = createJobStore({ ...threads, waiting: () => 100 });
  expect(() => busy.create(REQUEST)).toThrow('Search not executed: 100 searches are waiting already');
  busy.close();
});

test('a client may name its job, once', () => {
  expect(start({ sid: 'mine' }).sid).toBe('mine');
  expect(() => start({ sid: 'mine' })).toThrow('exists already');
});
