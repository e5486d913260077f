import type { SmallServer } from './small-server';
import { endedJob, startSmallServer } from './small-server';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
}, 60_000);
afterAll(() => server.close());

const EVENTS = 'search index=wineventlog | fields EventCode host';

async function run(search: string, args: Readonly<Record<string, string>> = {}): Promise<string> {
  const { json } = await server.rest('POST', '/services/search/v2/jobs', { search, ...args });
  await endedJob(server, json.sid);
  return json.sid;
}
const look = (sid: string, what: string, args: Readonly<Record<string, string>> = {}) =>
  server.rest('GET', `/services/search/jobs/${sid}/${what}`, args);

test('the timeline counts events in minutes where no more buckets are wanted', async () => {
  const sid = await run(EVENTS, { status_buckets: '300' });
  const { json } = await look(sid, 'timeline');
  expect([json.event_count, json.buckets.length]).toEqual([12, 12]);
  expect(json.buckets[0]).toEqual({
    earliest_time: Date.parse('2004-05-01T12:00:00Z') / 1000,
    earliest_strftime: '2004-05-01T12:00:00.000+00:00',
    duration: 60,
    is_finalized: true,
    available_count: 1,
    total_count: 1,
  });
  const hours = await look(await run(EVENTS, { status_buckets: '5' }), 'timeline');
  expect(hours.json.buckets).toEqual([expect.objectContaining({ duration: 3600, total_count: 12 })]);
});

test('the timeline is XML where JSON is not asked for', async () => {
  const { text } = await look(await run(EVENTS, { status_buckets: '5' }), 'timeline', { output_mode: 'xml' });
  expect(text).toBe(
    '<timeline c="12" cursor="1083412800">\n<bucket c="12" a="12" t="1083412800.000" d="3600" f="1">2004-05-01T12:00:00.000+00:00</bucket>\n</timeline>\n',
  );
});

test('the summary says of each field how often it is there and what it holds most', async () => {
  const sid = await run(EVENTS, { status_buckets: '1' });
  const { json } = await look(sid, 'summary', { f: 'EventCode', top_count: '1' });
  expect([json.event_count, json.fields]).toEqual([
    12,
    {
      EventCode: {
        count: 12,
        numeric_count: 12,
        distinct_count: 2,
        is_exact: true,
        relevant: true,
        modes: [{ value: '672', count: 8, is_exact: true }],
        min: '672',
        max: '677',
        mean: String((8 * 672 + 4 * 677) / 12),
        stdev: expect.stringMatching(/^2\.46/),
      },
    },
  ]);
  const xml = await look(sid, 'summary', { f: 'EventCode', top_count: '1', output_mode: 'xml' });
  expect(xml.text).toContain(
    '<field k="EventCode" c="12" nc="12" dc="2" exact="1"><modes><value c="8" exact="1"><text>672</text></value></modes></field>',
  );
});

test.each(['timeline', 'summary'])(
  'there is no %s that nobody asked for when the job was made',
  async (what) => {
    expect((await look(await run(EVENTS), what)).status).toBe(204);
    expect((await look(await run(`${EVENTS} | stats count`, { status_buckets: '9' }), what)).status).toBe(
      204,
    );
  },
);

test.each(['search/jobs', 'search/v2/jobs', 'search/v1/jobs'])(
  '%s tells in search.log how a job ran',
  async (path) => {
    const sid = await run('search `security_index` | stats count');
    const { text, headers } = await server.rest('GET', `/services/${path}/${sid}/search.log`);
    expect(headers.get('content-type')).toBe('text/plain; charset=UTF-8');
    const lines = text.trimEnd().split('\n');
    for (const line of lines) {
      expect(line).toMatch(
        /^\d\d-\d\d-\d{4} \d\d:\d\d:\d\d\.\d{3} \+0000 (INFO|WARN|ERROR|FATAL|DEBUG)  ?\w+ - /,
      );
    }
    expect(text).toContain('expanded="search (index=wineventlog) | stats count"');
    expect(lines.pop()).toMatch(/ended DONE: scanCount=\d+ eventCount=12 resultCount=1, [\d.]+ seconds$/);
    const other = await server.rest('GET', `/services/${path}/${sid}/search.log`, {}, 'user');
    expect(other.status).toBe(403);
  },
);

describe('version 1 of the endpoints for results', () => {
  test('still gives the rows of a job', async () => {
    const sid = await run('search index=wineventlog | stats count');
    for (const what of ['results', 'results_preview']) {
      expect((await look(sid, what)).json.results).toEqual([{ count: '12' }]);
    }
    expect((await look(await run(EVENTS), 'events', { count: '2' })).json.results).toHaveLength(2);
  });

  test('launches no search by GET, as Splunk does by default since 9.4', async () => {
    const sid = await run('search index=wineventlog | stats count');
    const search = '| stats sum(count)';
    expect((await look(sid, 'results', { search })).json.messages[0].text).toContain('search/v2/jobs');
    const exported = await server.rest('GET', '/services/search/jobs/export', { search: `search ${EVENTS}` });
    expect(exported.status).toBe(400);
    expect((await server.rest('GET', `/services/search/v2/jobs/${sid}/results`, { search })).status).toBe(
      200,
    );
  });
});
