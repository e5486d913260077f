import type { SmallServer } from './small-server';
import { PASSWORD, startSmallServer } from './small-server';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer('9.4', 1);
}, 60_000);
afterAll(() => server.close());

async function collect(path: string, body: string, token = 'token'): Promise<unknown> {
  const response = await fetch(`${server.url}/services/collector/${path}`, {
    method: 'POST',
    headers: { Authorization: `Splunk ${token}` },
    body,
  });
  return [response.status, await response.json()];
}

async function rows(search: string): Promise<unknown> {
  const { json } = await server.rest('POST', '/services/search/v2/jobs', { search, exec_mode: 'oneshot' });
  return json.results ?? json;
}

test('events one after the other are found by the next search', async () => {
  const body =
    '{"time": 1083412800.5, "host": "dc9", "sourcetype": "made", "event": "token1 a=\\"}{\\""}\n{"event": {"b": 1}, "index": "other"}';
  expect(await collect('event', body)).toEqual([200, { text: 'Success', code: 0 }]);
  expect(await rows('search index=wineventlog token1 | table _time host sourcetype _raw')).toEqual([
    { _time: '2004-05-01T12:00:00.500+00:00', host: 'dc9', sourcetype: 'made', _raw: 'token1 a="}{"' },
  ]);
  expect(await rows('search index=other | table _raw')).toEqual([{ _raw: '{"b":1}' }]);
});

test('raw text is cut into events as a file is', async () => {
  const event = (code: number): string =>
    `05/02/2004 01:00:0${code % 10} PM\nLogName=Security\nSourceName=Security\nEventCode=${code}\nComputerName=RAWDC\nMessage=Text\n\tmore`;
  expect(await collect('raw', `${event(681)}\n\n${event(682)}\n`)).toEqual([
    200,
    { text: 'Success', code: 0 },
  ]);
  expect(await rows('search index=wineventlog host=RAWDC | stats count by EventCode')).toEqual([
    { EventCode: '681', count: '1' },
    { EventCode: '682', count: '1' },
  ]);
});

test('mistakes have the codes of Splunk', async () => {
  expect(await collect('event', '{"event": 1}', 'wrong')).toEqual([403, { text: 'Invalid token', code: 4 }]);
  expect(await collect('event', '')).toEqual([400, { text: 'No data', code: 5 }]);
  expect(await collect('event', '{"event": "a"} {"event": ')).toEqual([
    400,
    { text: 'Invalid data format', code: 6, 'invalid-event-number': 1 },
  ]);
  expect(await collect('event', '{"time": 1}')).toEqual([
    400,
    { text: 'Event field is required', code: 12, 'invalid-event-number': 0 },
  ]);
  expect(await collect('event', '{"event": ""}')).toEqual([
    400,
    { text: 'Event field cannot be blank', code: 13, 'invalid-event-number': 0 },
  ]);
});

test('receivers/stream takes many events at once, cut as a file of their kind', async () => {
  const query = new URLSearchParams({ index: 'streamed', source: 'www', host: 'h', sourcetype: 'made' });
  const post = (body: string, user: string) =>
    fetch(`${server.url}/services/receivers/stream?${query.toString()}`, {
      method: 'POST',
      headers: { Authorization: `Basic ${Buffer.from(`${user}:${PASSWORD}`).toString('base64')}` },
      body,
    });
  const text = '2004-05-01 12:00:00 one\n2004-05-01 12:00:01 two\n';
  expect((await post(text, 'user')).status).toBe(403);
  expect((await post('', 'admin')).status).toBe(400);
  expect((await post(text, 'admin')).status).toBe(204);
  const { json } = await server.rest('POST', '/services/search/v2/jobs', {
    search: 'search index=streamed | table _time host sourcetype _raw',
    exec_mode: 'oneshot',
  });
  expect(json.results).toEqual([
    {
      _time: '2004-05-01T12:00:01.000+00:00',
      host: 'h',
      sourcetype: 'made',
      _raw: '2004-05-01 12:00:01 two',
    },
    {
      _time: '2004-05-01T12:00:00.000+00:00',
      host: 'h',
      sourcetype: 'made',
      _raw: '2004-05-01 12:00:00 one',
    },
  ]);
});
