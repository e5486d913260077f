import type { SmallServer } from './small-server';
import { startSmallServer } from './small-server';

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
