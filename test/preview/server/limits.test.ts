import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { SmallServer } from './small-server';
import { endedJob, startSmallServer } from './small-server';
import { processorTime } from '../../support/processor-time';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer('9.4', 1);
}, 60_000);
afterAll(() => server.close());

/** The answer to a request that goes out byte for byte, as no client would send it. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.end(text));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

const oneshot = (search: string) =>
  server.rest('POST', '/services/search/v2/jobs', { search, exec_mode: 'oneshot', count: '0' });
const told = async (search: string) => {
  const { status, json } = await oneshot(search);
  return [status, json.messages?.[0]?.text];
};
const makeRows = (count: number) => `| makeresults count=${count} | streamstats count as n | fields n`;

test('nobody outside this machine is answered: the server listens on the loopback interface only', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  // Another address of the loopback interface, so that a machine without a network tells the difference too.
  for (const address of ['127.0.0.2', ...others]) {
    const refused = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: address, port: server.port, timeout: 2000 }, () => resolve(false));
      for (const event of ['error', 'timeout']) socket.once(event, () => resolve(true));
      socket.once('close', () => socket.destroy());
      socket.once('connect', () => socket.destroy());
    });
    expect([address, refused]).toEqual([address, true]);
  }
});

test.each([
  '/en-US/static/app/small/../../default/app.conf',
  '/en-US/static/app/small/%2e%2e/%2e%2e/default/app.conf',
  '/en-US/static/app/small/..%2f..%2fdefault%2fapp.conf',
  '/en-US/static/app/small/..%5c..%5cdefault%5capp.conf',
  '/static/app/small/start.js%00',
  '/static/app/../../../../../../etc/passwd',
  '/static/app/small//etc/passwd',
  '/static/preview/../../start-server.ts',
  '/static/__proto__/toString',
  '/static/app/system/default/props.conf',
])('the address %s leads to no file', async (address) => {
  const answer = await raw(
    `GET ${address} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
  expect(answer).not.toMatch(/label = |root:|import /);
});

test.each([
  '/en-US/app/%3Cimg%20src=x%20onerror=alert(1)%3E',
  '/en-US/app/small/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
])('what stands in the address %s is shown as text, with no trace of the program', async (address) => {
  const { status, text } = await server.get(address);
  expect(status).toBe(404);
  expect(text).not.toMatch(/<img|<script|\bat \S+ \(|node_modules/);
  expect(text).toContain('&lt;');
});

test('an address whose % begin no character is 400 in words, on pages and REST calls', async () => {
  const page = await server.get('/en-US/app/%ff');
  expect([page.status, page.text]).toEqual([
    400,
    expect.stringContaining('holds a % that begins no character'),
  ]);
  const call = await server.rest('GET', '/services/search/jobs/%ff');
  expect([call.status, call.json.messages[0].text]).toEqual([
    400,
    'The address holds a % that begins no character.',
  ]);
});

test('a body that is not packed as its header says is 400 in words', async () => {
  const response = await fetch(`${server.url}/services/collector/event`, {
    method: 'POST',
    headers: { Authorization: 'Splunk token', 'Content-Encoding': 'gzip' },
    body: 'no gzip',
  });
  expect([response.status, await response.text()]).toEqual([
    400,
    expect.stringContaining('could not be read'),
  ]);
});

test.each([
  ['a time after the year 9999', '{"time": 1e18, "event": "x"}', 'Invalid data format: time'],
  ['a time before 1970', '{"time": -5, "event": "x"}', 'Invalid data format: time'],
  ['text that is no JSON', 'x', 'Invalid data format'],
])('the collector refuses %s', async (_name, body, text) => {
  const response = await fetch(`${server.url}/services/collector/event`, {
    method: 'POST',
    headers: { Authorization: 'Splunk token' },
    body,
  });
  expect([response.status, ((await response.json()) as { text: string }).text]).toEqual([400, text]);
});

test('the collector takes an event whose fields are null, and one with raw text before it not at all', async () => {
  const post = async (path: string, body: string) => {
    const headers = { Authorization: 'Splunk token' };
    return (await fetch(`${server.url}/services/collector/${path}`, { method: 'POST', headers, body }))
      .status;
  };
  expect(await post('event', '{"time": 1, "event": "x", "fields": null}')).toBe(200);
  expect(await post('raw', 'lost?\n05/01/2004 12:00:00 PM\nLogName=Security\nEventCode=677\n')).toBe(400);
});

test('a search of more than a million characters is refused with both numbers', async () => {
  expect(await told(`| makeresults | eval a="${'x'.repeat(1_000_000)}"`)).toEqual([
    400,
    expect.stringMatching(/^The search has 10000\d\d characters; the preview takes 1000000\.$/),
  ]);
});

test('a pattern that runs away ends with the limit of steps, and the next search runs', async () => {
  const text = 'a'.repeat(3000);
  const search = `| makeresults | eval a="${text}" | where match(a, "(a|aa)+(a|aa)+(a|aa)+$x")`;
  const took = await processorTime(async () =>
    expect(await told(search)).toEqual([
      400,
      expect.stringMatching(/takes more than \d+ steps on a text of 3000 characters/),
    ]),
  );
  expect(took).toBeLessThan(5000);
  expect((await oneshot('| makeresults | eval a=1 | table a')).json.results).toEqual([{ a: '1' }]);
});

test('subsearches that nest beyond the limit are refused in words', async () => {
  const nested = (depth: number): string =>
    depth === 0 ? 'search index=none' : `search index=none [${nested(depth - 1)}]`;
  expect((await oneshot(nested(8))).status).toBe(200);
  expect(await told(nested(9))).toEqual([400, expect.stringContaining('nested')]);
  expect(await told(nested(5000))).toEqual([400, expect.stringContaining('nested')]);
});

test('an answer holds 50,000 rows at most, and results beyond are named as cut', async () => {
  const { json } = await oneshot(makeRows(60_000));
  expect(json.results).toHaveLength(50_000);
  const { json: created } = await server.rest('POST', '/services/search/jobs', { search: makeRows(60_000) });
  const content = await endedJob(server, created.sid);
  expect([content.resultCount, JSON.stringify(content.messages)]).toEqual([
    50_000,
    expect.stringContaining('only the first 50000 are kept'),
  ]);
}, 30_000);

test('more than a hundred searches that wait are refused in words, and cancelling makes room again', async () => {
  const create = (search: string) => server.rest('POST', '/services/search/jobs', { search });
  const slow = `${makeRows(50_000)} | eval a=1 ${'| eventstats count by n '.repeat(40)}`;
  const made: string[] = [];
  let refused;
  for (let job = 0; job < 110 && refused === undefined; job++) {
    const { status, json } = await create(slow);
    if (status === 201) made.push(json.sid);
    else refused = [status, json.messages[0].text];
  }
  expect(refused).toEqual([
    503,
    'Search not executed: 100 searches are waiting already, the most the preview takes.',
  ]);
  await Promise.all(
    made
      .reverse()
      .map((sid) => server.rest('POST', `/services/search/jobs/${sid}/control`, { action: 'cancel' })),
  );
  expect((await oneshot('| makeresults | eval a=2 | table a')).json.results).toEqual([{ a: '2' }]);
}, 60_000);
