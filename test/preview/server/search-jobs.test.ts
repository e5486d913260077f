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

test('a job is made with 201 and tells honestly what it read and found', async () => {
  const created = await server.rest('POST', '/servicesNS/-/small/search/jobs', {
    search: COUNT,
    label: 'mine',
  });
  expect(created.status).toBe(201);
  const content = await endedJob(server, created.json.sid);
  expect(content).toMatchObject({
    sid: created.json.sid,
    dispatchState: 'DONE',
    doneProgress: 1,
    isDone: true,
    isFailed: false,
    scanCount: 12,
    eventCount: 12,
    resultCount: 2,
    resultPreviewCount: 2,
    label: 'mine',
  });
  expect(content['request']).toEqual({ search: COUNT, label: 'mine' });
});

test('a raw term is found before any other event is read', async () => {
  const sid = await run('search index=wineventlog TERM(EventCode=677) | stats count');
  expect(await endedJob(server, sid)).toMatchObject({ scanCount: 4, eventCount: 4, resultCount: 1 });
});

test('results are texts in every output mode', async () => {
  const sid = await run('search index=wineventlog EventCode=677 | head 1 | table _time EventCode missing');
  const results = async (mode: string): Promise<string> =>
    (await server.rest('GET', `/services/search/v2/jobs/${sid}/results`, { output_mode: mode, f: '_time' }))
      .text;
  const all = await server.rest('GET', `/services/search/v2/jobs/${sid}/results`);
  expect(all.json.results).toEqual([{ _time: '2004-05-01T12:09:00.000+00:00', EventCode: '677' }]);
  expect(JSON.parse(await results('json_cols'))).toEqual({
    preview: false,
    init_offset: 0,
    messages: [],
    fields: ['_time'],
    columns: [['2004-05-01T12:09:00.000+00:00']],
  });
  expect(JSON.parse(await results('json_rows'))).toMatchObject({ rows: [['2004-05-01T12:09:00.000+00:00']] });
  expect(await results('csv')).toBe('_time\n2004-05-01T12:09:00.000+0000\n');
  expect(await results('xml')).toContain(
    "<result offset='0'>\n<field k='_time'><value><text>2004-05-01T12:09:00.000+00:00</text></value></field>",
  );
});

test('raw output is the text of events', async () => {
  const sid = await run('search index=wineventlog RecordNumber=3');
  const { text } = await server.rest('GET', `/services/search/v2/jobs/${sid}/events`, { output_mode: 'raw' });
  expect(text).toMatch(/^05\/01\/2004 12:03:00 PM\nLogName=Security\n/);
});

test('offset and count page through results, 100 rows by default', async () => {
  const sid = await run('| makeresults count=250 | streamstats count as n | table n');
  const rows = async (args: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const answer = await server.rest('GET', `/services/search/v2/jobs/${sid}/results`, args);
    return answer.json.results.map((row: { readonly n: string }) => row.n);
  };
  expect(await rows({})).toHaveLength(100);
  expect(await rows({ count: '0' })).toHaveLength(250);
  expect(await rows({ count: '2', offset: '248' })).toEqual(['249', '250']);
  expect(await rows({ offset: '-1' })).toEqual(['250']);
});

test('a search begins with a command, as splunkd wants it', async () => {
  const sid = await run('makeresults count=3');
  expect(await endedJob(server, sid)).toMatchObject({ resultCount: 3 });
  const refused = await server.rest('POST', '/services/search/v2/jobs', { search: ' index=* | head 1' });
  expect(refused.status).toBe(400);
  expect(refused.json.messages).toEqual([
    {
      type: 'FATAL',
      text: "Unknown search command 'index'.",
      place: { kind: 'syntax', line: 1, column: 2, start: 1, end: 6 },
    },
  ]);
  const macro = await server.rest('POST', '/services/search/v2/jobs', { search: '`of_code(677)` | head 1' });
  expect([macro.status, macro.json.messages[0].text, macro.json.messages[0].place.end]).toEqual([
    400,
    "Unknown search command 'EventCode'.",
    14,
  ]);
  const wrong = await server.rest('POST', '/services/search/v2/parser', { q: 'makeresults cuont=1' });
  expect(wrong.json.messages[0]).toMatchObject({ place: { line: 1, column: 13 } });
});

test('a search that cannot be parsed is refused when it is sent', async () => {
  const { status, json } = await server.rest('POST', '/services/search/jobs', {
    search: 'search x |\n nonsense',
  });
  expect(status).toBe(400);
  expect(json.messages[0]).toMatchObject({ type: 'FATAL', place: { line: 2, column: 2 } });
});

test('wrong arguments are refused in words', async () => {
  const refused = async (args: Readonly<Record<string, string>>): Promise<unknown> => {
    const { status, json } = await server.rest('POST', '/services/search/jobs', args);
    return [status, json.messages[0].text];
  };
  expect(await refused({})).toEqual([400, 'The following required arguments are missing: search.']);
  expect(await refused({ search: COUNT, earliest_time: 'soon' })).toEqual([400, 'Invalid earliest_time.']);
  expect(await refused({ search: COUNT, earliest_time: '10', latest_time: '5' })).toEqual([
    400,
    'Invalid latest_time: latest_time must be after earliest_time.',
  ]);
  expect(await refused({ search: COUNT, exec_mode: 'whenever' })).toEqual([
    400,
    'Invalid exec_mode: "whenever".',
  ]);
});

test('the time range of a request is by the clock of the preview', async () => {
  const sid = await run(COUNT, { earliest_time: '-2m', latest_time: 'now' });
  const job = await server.rest('GET', `/services/search/jobs/${sid}`);
  expect(job.json.entry[0].content).toMatchObject({
    scanCount: 2,
    earliestTime: '2004-05-01T12:09:01.000+00:00',
  });
});

test('a job that fails while it runs is done, failed, and says why', async () => {
  const { json } = await server.rest('POST', '/services/search/jobs', {
    search: 'search index=* | lookup no_such_lookup EventCode',
  });
  expect(await endedJob(server, json.sid)).toMatchObject({
    dispatchState: 'FAILED',
    isDone: true,
    isFailed: true,
    messages: [expect.objectContaining({ type: 'FATAL' })],
  });
});

test('an unknown job is 404, also among others in a batched look', async () => {
  const unknown = await server.rest('GET', '/services/search/jobs/1.2');
  expect([unknown.status, unknown.json]).toEqual([
    404,
    { messages: [{ type: 'FATAL', text: 'Unknown sid.' }] },
  ]);
  const sid = await run(COUNT);
  const list = await fetch(`${server.url}/services/search/jobs?output_mode=json&id=1.2&id=${sid}`, {
    headers: { Authorization: `Basic ${Buffer.from('admin:open sesame').toString('base64')}` },
  });
  const { entry } = (await list.json()) as {
    readonly entry: readonly { readonly content: { readonly sid: string } }[];
  };
  expect(entry.map(({ content }) => content.sid)).toEqual([sid]);
});

test('results are 204 until there are some, and a cancelled job is gone', async () => {
  const slow = '| makeresults count=3000000 | eval hash=sha512(_time) | stats count by hash';
  const { json } = await server.rest('POST', '/services/search/jobs', { search: slow });
  const early = await server.rest('GET', `/services/search/v2/jobs/${json.sid}/results`);
  expect(early.status).toBe(204);
  const cancel = await server.rest('POST', `/services/search/jobs/${json.sid}/control`, { action: 'cancel' });
  expect([cancel.status, cancel.json.messages[0].type]).toEqual([200, 'INFO']);
  expect((await server.rest('GET', `/services/search/jobs/${json.sid}`)).status).toBe(404);
  const next = await run(COUNT);
  expect(await endedJob(server, next)).toMatchObject({ dispatchState: 'DONE' });
}, 30_000);

test('oneshot answers with the rows, blocking with the id of a finished job', async () => {
  const oneshot = await server.rest('POST', '/services/search/v2/jobs', {
    search: COUNT,
    exec_mode: 'oneshot',
  });
  expect(oneshot.status).toBe(200);
  expect(oneshot.json.results).toEqual([
    { EventCode: '672', count: '8' },
    { EventCode: '677', count: '4' },
  ]);
  const blocking = await server.rest('POST', '/services/search/v2/jobs', {
    search: COUNT,
    exec_mode: 'blocking',
  });
  const job = await server.rest('GET', `/services/search/v2/jobs/${blocking.json.sid}`);
  expect(job.json.entry[0].content.isDone).toBe(true);
});

test('export streams a row a line and marks the last', async () => {
  const { text } = await server.rest('POST', '/services/search/v2/jobs/export', { search: COUNT });
  expect(
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { preview: false, offset: 0, result: { EventCode: '672', count: '8' } },
    { preview: false, offset: 1, lastrow: true, result: { EventCode: '677', count: '4' } },
  ]);
});

test('another user neither sees nor ends a job of the administrator', async () => {
  const sid = await run(COUNT);
  expect((await server.rest('GET', `/services/search/jobs/${sid}`, {}, 'user')).status).toBe(403);
  expect((await server.rest('DELETE', `/services/search/jobs/${sid}`, {}, 'user')).status).toBe(403);
  const list = await server.rest('GET', '/services/search/jobs', { count: '0' }, 'user');
  expect(list.json.entry).toEqual([]);
});

test('ttl, priority, saving and unknown actions of the control endpoint', async () => {
  const sid = await run(COUNT);
  const control = (args: Readonly<Record<string, string>>) =>
    server.rest('POST', `/services/search/jobs/${sid}/control`, args);
  expect((await control({ action: 'setttl', ttl: '60' })).status).toBe(200);
  expect((await control({ action: 'setpriority', priority: '8' })).status).toBe(200);
  expect((await control({ action: 'save' })).status).toBe(200);
  expect((await control({ action: 'constructor' })).status).toBe(400);
  const { json } = await server.rest('GET', `/services/search/jobs/${sid}`);
  expect(json.entry[0].content).toMatchObject({ ttl: 60, priority: 8, isSaved: true });
});

test('the parser answers 200 for a search and 400 for none', async () => {
  const good = await server.rest('POST', '/services/search/v2/parser', { q: COUNT, parse_only: 'true' });
  expect(good.status).toBe(200);
  expect(good.json.commands.map((one: { readonly command: string }) => one.command)).toEqual([
    'search',
    'stats',
  ]);
  const bad = await server.rest('POST', '/services/search/v2/parser', {
    q: '| nonsense',
    parse_only: 'true',
  });
  expect([bad.status, bad.json.messages[0].text]).toEqual([400, "Unknown search command 'nonsense'."]);
});

test('the time parser reads several times by the clock of the preview', async () => {
  const { text } = await server.get('/services/search/timeparser?output_mode=json&time=-1h%40h&time=0', {
    Authorization: `Basic ${Buffer.from('admin:open sesame').toString('base64')}`,
  });
  expect(JSON.parse(text)).toEqual({
    '-1h@h': '2004-05-01T11:00:00.000+00:00',
    '0': '1970-01-01T00:00:00.000+00:00',
  });
});
