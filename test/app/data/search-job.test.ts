import { dispatchable, startSearchJob } from '../../../app/data/search-job';
import type { JobState } from '../../../app/data/search-job';

const request = { id: 'refusals', search: '`kerberos_677`', earliest: '0', latest: '10' };

interface Call {
  readonly url: string;
  readonly body: URLSearchParams;
  readonly headers: Record<string, string>;
  readonly keepalive: boolean | undefined;
}

function serve(answer: (call: Call, number: number) => { status: number; body: unknown }): Call[] {
  const calls: Call[] = [];
  globalThis.fetch = (async (url: string, init: RequestInit) => {
    const call = {
      url,
      body: new URLSearchParams(String(init.body ?? '')),
      headers: init.headers as Record<string, string>,
      keepalive: init.keepalive,
    };
    calls.push(call);
    const { status, body } = answer(call, calls.length);
    return { ok: status < 400, status, json: async () => body };
  }) as unknown as typeof fetch;
  return calls;
}

const until = async (test: () => boolean) => {
  for (let tries = 0; tries < 100 && !test(); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const status = (content: object) => ({ status: 200, body: { entry: [{ content }] } });

beforeEach(() => {
  window.$C = { LOCALE: 'en-US', SPLUNKD_PATH: '/en-US/splunkd/__raw', MRSPARKLE_PORT_NUMBER: 8000 };
  document.cookie = 'splunkweb_csrf_token_8000=12345';
});

describe('startSearchJob', () => {
  test('dispatches in the app, with the form key of the cookie, and reads until it is done', async () => {
    const states: JobState[] = [];
    const calls = serve((_call, number) =>
      number === 1
        ? { status: 201, body: { sid: 's1' } }
        : status(number < 4 ? { doneProgress: 0.5, isDone: false } : { isDone: true, resultCount: 3 }),
    );
    const stop = startSearchJob(request, (state) => states.push(state));
    await until(() => states.at(-1)?.phase === 'done');
    stop();
    expect(calls[0]?.url).toBe('/en-US/splunkd/__raw/servicesNS/-/kerberos_677/search/jobs');
    expect(calls[0]?.headers).toMatchObject({
      'X-Splunk-Form-Key': '12345',
      'X-Requested-With': 'XMLHttpRequest',
    });
    expect(calls[0]?.body.get('search')).toBe('search `kerberos_677`');
    expect(states.map(({ phase }) => phase)).toEqual(['running', 'running', 'running', 'done']);
    expect(states.at(-1)).toMatchObject({ sid: 's1', progress: 1, resultCount: 3 });
  });

  test('fails with the message that Splunk sends at dispatch', async () => {
    let last: JobState | undefined;
    serve(() => ({
      status: 400,
      body: { messages: [{ type: 'FATAL', text: "Unknown search command 'x'." }] },
    }));
    startSearchJob(request, (state) => (last = state));
    await until(() => last !== undefined);
    expect(last).toMatchObject({ phase: 'failed', message: "Unknown search command 'x'." });
  });

  test('fails with the message of a job that fails midway, though it also counts as done', async () => {
    let last: JobState | undefined;
    serve((_call, number) =>
      number === 1
        ? { status: 201, body: { sid: 's1' } }
        : status({ isDone: true, isFailed: true, messages: [{ type: 'ERROR', text: 'Out of memory.' }] }),
    );
    const stop = startSearchJob(request, (state) => (last = state));
    await until(() => last?.phase === 'failed');
    stop();
    expect(last?.message).toBe('Out of memory.');
  });

  test('cancels the job when it is stopped and when the page goes away', async () => {
    let last: JobState | undefined;
    const calls = serve((_call, number) =>
      number === 1 ? { status: 201, body: { sid: 's1' } } : status({ isDone: false }),
    );
    startSearchJob(request, (state) => (last = state));
    await until(() => last?.sid === 's1');
    window.dispatchEvent(new Event('pagehide'));
    const cancels = calls.filter(({ url }) => url.endsWith('search/jobs/s1/control'));
    expect(cancels).toHaveLength(1);
    expect(cancels[0]?.body.get('action')).toBe('cancel');
    expect(cancels[0]?.keepalive).toBe(true);
  });
});

describe('dispatchable', () => {
  test('puts the word search before terms and leaves a leading pipe alone', () => {
    expect(dispatchable('`kerberos_677`')).toBe('search `kerberos_677`');
    expect(dispatchable('| makeresults')).toBe('| makeresults');
    expect(dispatchable('search index=x')).toBe('search index=x');
  });
});
