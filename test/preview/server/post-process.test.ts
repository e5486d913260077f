import type { SmallServer } from './small-server';
import { endedJob, startSmallServer } from './small-server';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
}, 60_000);
afterAll(() => server.close());

const COUNT = 'search index=wineventlog | stats count by EventCode';

async function run(search: string, args: Readonly<Record<string, string>> = {}): Promise<string> {
  const { status, json } = await server.rest('POST', '/services/search/v2/jobs', { search, ...args });
  expect(status).toBe(201);
  await endedJob(server, json.sid);
  return json.sid;
}

test('a post-process search runs on the stored rows and counts its own', async () => {
  const sid = await run(COUNT);
  const post = await server.rest('POST', `/services/search/v2/jobs/${sid}/results_preview`, {
    search: '| stats sum(count) as total by EventCode | where total > 4',
    output_mode: 'json_cols',
    show_metadata: 'true',
  });
  expect(post.json).toEqual({
    preview: false,
    init_offset: 0,
    post_process_count: 1,
    messages: [],
    fields: [{ name: 'EventCode', groupby_rank: '0' }, { name: 'total' }],
    columns: [['672'], ['8']],
  });
  const filtered = await server.rest('POST', `/services/search/v2/jobs/${sid}/results`, {
    search: 'EventCode=677',
  });
  expect(filtered.json.results).toEqual([{ EventCode: '677', count: '4' }]);
});

test('a post-process search may leave out the pipe before its first command', async () => {
  const sid = await run(COUNT);
  const post = await server.rest('POST', `/services/search/v2/jobs/${sid}/results`, {
    search: 'stats sum(count) as total',
  });
  expect(post.json.results).toEqual([{ total: '12' }]);
});

test('a post-process search sees the rows of its job alone, whatever of an event it asks for', async () => {
  const sid = await run('search index=wineventlog EventCode=677');
  const post = await server.rest('POST', `/services/search/v2/jobs/${sid}/results`, {
    search: 'eval at=floor(_time), size=len(_raw) | stats count by index | fields count',
  });
  expect(post.json.results).toEqual([{ count: '4' }]);
  const times = await server.rest('POST', `/services/search/v2/jobs/${sid}/results`, {
    search: 'eval at=floor(_time) | stats count by at | stats sum(count) as total',
  });
  expect(times.json.results).toEqual([{ total: '4' }]);
});

test('a wrong post-process search is refused with its place in it', async () => {
  const sid = await run(COUNT);
  const { status, json } = await server.rest('POST', `/services/search/v2/jobs/${sid}/results`, {
    search: '| nonsense',
  });
  expect(status).toBe(400);
  expect(json.messages).toEqual([
    {
      type: 'FATAL',
      text: "Unknown search command 'nonsense'.",
      place: { kind: 'syntax', line: 1, column: 3, start: 2, end: 10 },
    },
  ]);
});
