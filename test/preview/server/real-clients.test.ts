import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import type { SmallServer } from './small-server';
import { PASSWORD, startSmallServer } from './small-server';

/* The clients that Splunk publishes, unchanged, against the server: the contract that pages and scripts rely on. */

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
}, 60_000);
afterAll(() => server.close());

/** Loads a client when its page is there, since it looks around as soon as it is loaded. */
const load = createRequire(__filename);

const COUNT = 'index=wineventlog | stats count by EventCode';

interface Observable<T> {
  subscribe(next: (value: T) => void, error: (error: Error) => void, complete: () => void): unknown;
}
interface Rows {
  readonly results: readonly Readonly<Record<string, string>>[];
}
interface SearchJob {
  getSid(): Observable<string>;
  getProgress(): Observable<{
    readonly content: { readonly dispatchState: string; readonly isDone: boolean };
  }>;
  getResults(parameters?: object): Observable<Rows>;
  getResultsPreview(parameters?: object): Observable<Rows>;
  cancel(): Observable<unknown>;
}
interface SearchJobModule {
  readonly default: {
    create(parameters: object, options?: object): SearchJob;
    fromSid(sid: string): SearchJob;
    fromSavedSearch(search: object, options?: object): SearchJob;
  };
}
interface SearchUtils {
  oneShot(parameters: object): Promise<Rows>;
  validateSearch(search: string): Promise<{ readonly valid: boolean; readonly error?: string }>;
}

function last<T>(observable: Observable<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let value: T;
    observable.subscribe(
      (next) => (value = next),
      reject,
      () => resolve(value),
    );
  });
}

describe('@splunk/search-job and @splunk/splunk-utils on a page of the server', () => {
  let job: SearchJobModule['default'];
  let utils: SearchUtils;
  const before = { fetch: globalThis.fetch };

  beforeAll(async () => {
    const page = await server.get('/en-US/app/small/main');
    const cookies = page.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    const config = await server.get('/en-US/config?autoload=1', { cookie: cookies.join('; ') });
    const dom = new JSDOM('<!DOCTYPE html>', {
      url: `${server.url}/en-US/app/small/main`,
      runScripts: 'outside-only',
    });
    dom.window.eval(config.text);
    for (const cookie of cookies) dom.window.document.cookie = cookie;
    const inPage: typeof fetch = (address, init) =>
      before.fetch(new URL(String(address), server.url), {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), cookie: cookies.join('; ') },
      });
    Object.assign(globalThis, { window: dom.window, document: dom.window.document, fetch: inPage });
    job = (load('@splunk/search-job') as SearchJobModule).default;
    utils = load('@splunk/splunk-utils/search') as SearchUtils;
  });
  afterAll(() => {
    Object.assign(globalThis, { window: undefined, document: undefined, fetch: before.fetch });
  });

  test('SearchJob.create runs a search and gets its results', async () => {
    const created = job.create(
      { search: COUNT, earliest_time: '0', latest_time: 'now' },
      { app: 'small', owner: '-' },
    );
    expect((await last(created.getProgress())).content).toMatchObject({
      dispatchState: 'DONE',
      isDone: true,
    });
    const { results } = await last(created.getResults({ count: 0 }));
    expect(results).toEqual([
      { EventCode: '672', count: '8' },
      { EventCode: '677', count: '4' },
    ]);
  }, 20_000);

  test('SearchJob.getResultsPreview post-processes', async () => {
    const created = job.create({ search: COUNT });
    const { results } = await last(created.getResultsPreview({ search: '| stats sum(count) as all' }));
    expect(results).toEqual([{ all: '12' }]);
  }, 20_000);

  test('SearchJob finds a job again by its cache hash', async () => {
    const sid = await last(job.create({ search: COUNT, latest_time: 'now' }, { cache: true }).getSid());
    expect(await last(job.create({ search: COUNT, latest_time: 'now' }, { cache: true }).getSid())).toBe(sid);
  }, 20_000);

  test('SearchJob.fromSavedSearch dispatches, then takes the latest job', async () => {
    const saved = { name: 'by code', app: 'small', owner: '-' };
    const first = job.fromSavedSearch(saved, { cache: 'none' });
    expect((await last(first.getResults())).results).toHaveLength(2);
    const sid = await last(first.getSid());
    expect(await last(job.fromSavedSearch(saved, { cache: 'any' }).getSid())).toBe(sid);
  }, 20_000);

  test('SearchJob tells of a search that cannot be parsed, and of an unknown job', async () => {
    await expect(last(job.create({ search: '| nonsense' }).getProgress())).rejects.toThrow(
      "Unknown search command 'nonsense'.",
    );
    await expect(last(job.fromSid('1.2').getProgress())).rejects.toThrow('Search 1.2 not found');
  }, 20_000);

  test('SearchJob.cancel ends a running job', async () => {
    const slow = job.create({
      search: '| makeresults count=3000000 | eval hash=sha512(_time) | stats count by hash',
    });
    await last(slow.getSid());
    await last(slow.cancel());
    const sid = await last(slow.getSid());
    await expect(last(job.fromSid(sid).getProgress())).rejects.toThrow('not found');
  }, 20_000);

  test('oneShot and validateSearch', async () => {
    const { results } = await utils.oneShot({ search: `search ${COUNT} | head 1` });
    expect(results).toEqual([{ EventCode: '672', count: '8' }]);
    expect(await utils.validateSearch(COUNT)).toMatchObject({ valid: true });
    expect(await utils.validateSearch('| nonsense')).toEqual({
      valid: false,
      error: "Unknown search command 'nonsense'.",
    });
  });
});

interface SdkResponse {
  readonly data: { readonly results?: readonly object[]; readonly fields?: unknown };
}
interface SdkJob {
  readonly sid: string;
  track(options: object, callbacks: object): void;
  results(
    parameters: object,
  ): Promise<[{ readonly fields: readonly string[]; readonly rows: unknown }, SdkJob]>;
  cancel(): Promise<unknown>;
  timeline(parameters: object): Promise<[{ readonly event_count: number }, SdkJob]>;
  summary(parameters: object): Promise<[{ readonly fields: Readonly<Record<string, unknown>> }, SdkJob]>;
}
interface SdkService {
  typeahead(prefix: string, count: number): Promise<readonly { readonly content: string }[]>;
  firedAlertGroups(): { fetch(): Promise<{ list(): readonly { readonly name: string }[] }> };
  readonly version: string;
  login(): Promise<unknown>;
  search(query: string, parameters: object): Promise<SdkJob>;
  oneshotSearch(query: string, parameters: object): Promise<SdkResponse | readonly unknown[]>;
  log(event: string, parameters: object): Promise<Readonly<Record<string, unknown>>>;
  currentUser(): Promise<{ readonly name: string }>;
  savedSearches(): { fetch(): Promise<{ list(): readonly { readonly name: string }[] }> };
}

describe('splunk-sdk', () => {
  const sdk = load('splunk-sdk') as { readonly Service: new (options: object) => SdkService };
  const service = (password: string): SdkService =>
    new sdk.Service({ scheme: 'http', host: '127.0.0.1', port: server.port, username: 'admin', password });

  test('logs in and learns the version', async () => {
    const logged = service(PASSWORD);
    await logged.login();
    expect(logged.version).toBe('9.4.0');
    expect((await logged.currentUser()).name).toBe('admin');
  });

  test('is refused with a wrong password', async () => {
    await expect(service('wrong').login()).rejects.toMatchObject({ status: 401 });
  });

  test('searches, reads results, and cancels', async () => {
    const job = await service(PASSWORD).search(`search ${COUNT}`, { exec_mode: 'blocking' });
    const [{ fields, rows }] = await job.results({ output_mode: 'json_rows' });
    expect([fields, rows]).toEqual([
      ['EventCode', 'count'],
      [
        ['672', '8'],
        ['677', '4'],
      ],
    ]);
    await job.cancel();
  });

  test('searches in one shot', async () => {
    const answer = await service(PASSWORD).oneshotSearch(`search ${COUNT}`, { output_mode: 'json' });
    expect(JSON.stringify(answer)).toContain('{"EventCode":"677","count":"4"}');
  });

  test('lists saved searches', async () => {
    const saved = await service(PASSWORD).savedSearches().fetch();
    expect(saved.list().map(({ name }) => name)).toContain('by code');
  });

  test('asks how a search could go on, and looks at timeline, summary and alerts', async () => {
    const logged = service(PASSWORD);
    expect((await logged.typeahead('sourcet', 5)).map(({ content }) => content)).toContain(
      'sourcetype=WinEventLog',
    );
    const job = await logged.search('search index=wineventlog', {
      exec_mode: 'blocking',
      status_buckets: 300,
    });
    expect((await job.timeline({}))[0].event_count).toBe(12);
    expect(Object.keys((await job.summary({ f: 'EventCode' }))[0].fields)).toEqual(['EventCode']);
    expect((await logged.firedAlertGroups().fetch()).list().map(({ name }) => name)).toEqual(['-']);
  });

  test('hands in single events, which the next search finds', async () => {
    const logged = service(PASSWORD);
    await logged.log('a lonely event', { index: 'handed', sourcetype: 'made', host: 'sdk' });
    const answer = await logged.oneshotSearch('search index=handed | table host sourcetype _raw', {
      output_mode: 'json',
    });
    expect(JSON.stringify(answer)).toContain('{"host":"sdk","sourcetype":"made","_raw":"a lonely event"}');
  });
});
