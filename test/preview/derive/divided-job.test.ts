import { startServer, type RunningServer } from '../../../src/preview/server/start-server';
import { smallPreview } from '../../support/small-preview';

/** More than a search makes the rows of alone. */
const EVENTS = 215_000;
const PASSWORD = 'open sesame';

let server: RunningServer;
beforeAll(async () => {
  const events = Array.from({ length: EVENTS }, (_, at) => ({ raw: `n=${at % 7} u=${at}`, time: 1000 + at }));
  server = await startServer({ preview: smallPreview({}, events), port: 0, password: PASSWORD });
}, 60_000);
afterAll(() => server.close());

async function ask(method: string, address: string, args: Readonly<Record<string, string>> = {}) {
  const encoded = new URLSearchParams({ output_mode: 'json', ...args }).toString();
  const response = await fetch(`${server.url}${address}${method === 'GET' ? `?${encoded}` : ''}`, {
    method,
    headers: {
      Authorization: `Basic ${Buffer.from(`admin:${PASSWORD}`).toString('base64')}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    ...(method === 'POST' ? { body: encoded } : {}),
  });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  return (await response.json()) as any;
}

/** The rows and counts of a job once it has ended. */
async function answered(search: string): Promise<unknown> {
  const { sid } = await ask('POST', '/services/search/jobs', { search });
  for (;;) {
    const { isDone, dispatchState, scanCount, eventCount } = (
      await ask('GET', `/services/search/jobs/${sid}`)
    ).entry[0].content;
    if (isDone) {
      const { results } = await ask('GET', `/services/search/v2/jobs/${sid}/results`);
      return { dispatchState, scanCount, eventCount, results };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('a job over very many events counts each once, the first time and with its rows kept', async () => {
  const begin = 'search index=main | fields _raw _time | rex "n=(?<n>\\d) u=(?<u>\\d+)"';
  const results = Array.from({ length: 7 }, (_, n) => {
    const count = Math.floor((EVENTS - 1 - n) / 7) + 1;
    return { n: String(n), count: String(count), first: String(n), last: String(n + 7 * (count - 1)) };
  });
  const whole = { dispatchState: 'DONE', scanCount: EVENTS, eventCount: EVENTS, results };
  const stats = 'stats count min(u) as first max(u) as last by n';
  expect(await answered(`${begin} | ${stats}`)).toEqual(whole);
  expect(await answered(`${begin} | ${stats} | sort n`)).toEqual(whole);
}, 120_000);
