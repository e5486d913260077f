/** What the pages do with a splunkd that behaves oddly: one made here, without TLS. */
import { createServer, request } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { once } from 'node:events';
import type { Preview } from '../../../../src/preview/preview';
import { startSplunkPages } from '../../../../src/preview/server/real-splunk/start-splunk-pages';
import type { SplunkPages } from '../../../../src/preview/server/real-splunk/start-splunk-pages';
import { smallApp } from '../../../support/small-app';

const RAW = '/en-US/splunkd/__raw';

let fake: Server;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let origin: string;
let pages: SplunkPages;
let headers: Readonly<Record<string, string>>;

async function entered(to: string, answerWithin = 300_000): Promise<readonly [SplunkPages, typeof headers]> {
  const data = { apps: [smallApp('small', {})], appId: 'small', now: 0, timeZone: 'UTC' };
  const made = await startSplunkPages({
    preview: { data: () => data } as unknown as Preview,
    port: 0,
    hostMode: '9.4',
    access: {
      origin: to,
      authorization: 'Bearer secret',
      insecure: false,
      connectWithin: 1000,
      answerWithin,
    },
    splunk: {
      origin: to,
      version: '9.4.1',
      info: {},
      user: { name: 'u', realName: 'U', roles: [], capabilities: [] },
    },
  });
  const first = await fetch(`${made.pageUrl}/search${new URL(made.entryUrl).search}`, { redirect: 'manual' });
  const cookies = first.headers.getSetCookie().map((text) => text.split(';')[0] ?? '');
  const key = cookies.find((text) => text.startsWith('splunkweb_csrf'))?.split('=')[1] ?? '';
  return [made, { cookie: cookies.join('; '), 'x-splunk-form-key': key }];
}

const ask = (path: string, init: RequestInit = {}, to = pages) =>
  fetch(`${to.url}${RAW}${path}`, { redirect: 'manual', ...init, headers: { ...headers, ...init.headers } });
const told = async (response: Response) => {
  const { messages } = (await response.json()) as { messages: readonly { type: string; text: string }[] };
  return [response.status, messages[0]?.text];
};

beforeAll(async () => {
  fake = createServer((incoming, response) => answer(incoming, response));
  await new Promise<void>((resolve) => fake.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(fake.address() as AddressInfo).port}`;
  [pages, headers] = await entered(origin);
}, 60_000);
afterAll(async () => {
  await pages?.close();
  fake?.closeAllConnections();
  fake?.close();
});

test('path and query arrive as they were sent, percent signs and all', async () => {
  const urls: (string | undefined)[] = [];
  answer = (incoming, response) => (urls.push(incoming.url), response.end('{}'));
  await ask('/servicesNS/-/app/saved/searches/a%2Fb%20c?f=x&f=y+z&q=%25');
  expect(urls).toEqual(['/servicesNS/-/app/saved/searches/a%2Fb%20c?f=x&f=y+z&q=%25']);
});

test("of the answer's headers those of the content come back: no cookies, no logins, no connection", async () => {
  answer = (_incoming, response) => {
    response.writeHead(201, {
      'Content-Type': 'application/json',
      ETag: '"1"',
      'Set-Cookie': 'splunkd_8089=x',
      'WWW-Authenticate': 'Basic',
      'Strict-Transport-Security': 'max-age=1',
      'Access-Control-Allow-Origin': '*',
      Connection: 'close, x-hop',
      'X-Hop': '1',
      Location: '/services/search/jobs/1.2',
    });
    response.end('{"sid":"1.2"}');
  };
  const { status, headers: given } = await ask('/services/search/jobs', { method: 'POST', body: 'a=b' });
  expect([status, Object.fromEntries(given)]).toEqual([
    201,
    {
      'content-type': 'application/json',
      etag: '"1"',
      location: `${RAW}/services/search/jobs/1.2`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      date: expect.any(String),
      connection: 'keep-alive',
      'keep-alive': expect.any(String),
      'transfer-encoding': 'chunked',
    },
  ]);
});

test('a redirect within that Splunk is rewritten, one to elsewhere is not followed', async () => {
  let location = `${origin}/services/x?y=1`;
  answer = (_incoming, response) => response.writeHead(303, { location }).end();
  const within = await ask('/services/a');
  expect([within.status, within.headers.get('location')]).toEqual([303, `${RAW}/services/x?y=1`]);
  for (location of ['https://evil.example/services/x', '//evil.example/services/x', '/en-US/account/login']) {
    const elsewhere = await ask('/services/a');
    expect(elsewhere.headers.get('location')).toBeNull();
    expect(await told(elsewhere)).toEqual([
      502,
      `${origin} points elsewhere (303); the preview follows to no other host.`,
    ]);
  }
});

test('credentials that are no longer taken are named, without asking the browser for others', async () => {
  answer = (_incoming, response) => response.writeHead(401, { 'WWW-Authenticate': 'Basic' }).end('{}');
  const refused = await ask('/services/search/jobs');
  expect(refused.headers.get('www-authenticate')).toBeNull();
  expect(await told(refused)).toEqual([
    401,
    `${origin} takes these credentials no longer (401). Start the preview again with a token or password that is valid.`,
  ]);
});

test('rows arrive as splunkd sends them, not when it has ended', async () => {
  let end: () => void = () => undefined;
  answer = (_incoming, response) => {
    response.write('{"row":1}\n');
    end = () => response.end('{"row":2}\n');
  };
  const reader = (await ask('/services/search/v2/jobs/export')).body?.getReader();
  expect(Buffer.from((await reader?.read())?.value ?? '').toString()).toBe('{"row":1}\n');
  end();
  expect(Buffer.from((await reader?.read())?.value ?? '').toString()).toBe('{"row":2}\n');
});

test('a browser that goes away ends the call at splunkd', async () => {
  const closed = new Promise<void>((resolve) => {
    answer = (_incoming, response) => {
      response.write('x');
      response.on('close', resolve);
    };
  });
  const abort = new AbortController();
  await ask('/services/slow', { signal: abort.signal });
  abort.abort();
  await closed;
});

test('an answer that breaks off breaks off here too', async () => {
  answer = (_incoming, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half');
    setTimeout(() => response.destroy(), 20);
  };
  await expect((await ask('/services/half')).text()).rejects.toThrow();
});

test('silence ends in words', async () => {
  answer = () => undefined;
  const [impatient, own] = await entered(origin, 100);
  const response = await fetch(`${impatient.url}${RAW}/services/x`, { headers: own });
  expect(await told(response)).toEqual([504, `${origin}: no answer in 0 seconds.`]);
  await impatient.close();
});

test('a splunkd that is not there is named, with what to look at', async () => {
  const nobody = createServer();
  await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve));
  const { port } = nobody.address() as AddressInfo;
  await new Promise((resolve) => nobody.close(resolve));
  const [alone, own] = await entered(`http://127.0.0.1:${port}`);
  const response = await fetch(`${alone.url}${RAW}/services/x`, { headers: own });
  expect(await told(response)).toEqual([
    502,
    `http://127.0.0.1:${port}: connect ECONNREFUSED 127.0.0.1:${port}\nIs this splunkd's management port, 8089 by default?`,
  ]);
  await alone.close();
});

test('a body beyond the limit is refused, whether its length is told or not', async () => {
  answer = (incoming, response) => {
    incoming.resume();
    incoming.on('end', () => response.end('{}'));
  };
  const [status, text] = await told(
    await ask('/services/x', { method: 'POST', body: 'x'.repeat(17 * 1024 * 1024) }),
  );
  expect([status, text]).toEqual([413, expect.stringContaining('at most 16777216 bytes')]);
  const chunked = request(`${pages.url}${RAW}/services/x`, { method: 'POST', headers });
  chunked.on('error', () => undefined);
  for (let sent = 0; sent < 17; sent++) chunked.write('x'.repeat(1024 * 1024));
  chunked.end();
  const [response] = (await once(chunked, 'response')) as [IncomingMessage];
  expect(response.statusCode).toBe(413);
}, 30_000);

test.each([
  ['/services/../en-US/account', 400],
  ['/services/%2e%2e/%2e%2e/x', 400],
  ['/services/a%2f..%2fb', 400],
  ['/services/a%5c..%5cb', 400],
  ['/services/%ff', 401],
  ['/services/a%0d%0aX-A:%20b', 400],
  ['/en-US/app/search', 404],
  ['//evil.example/services/x', 404],
  ['/servicesX/y', 404],
])('the address %s is passed on to nobody', async (path, status) => {
  answer = () => {
    throw new Error('asked');
  };
  const socket = connect(pages.port, '127.0.0.1');
  socket.end(
    `GET ${RAW}${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: ${headers['cookie']}\r\nConnection: close\r\n\r\n`,
  );
  const [first] = (await once(socket, 'data')) as [Buffer];
  expect(first.toString()).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

test.each(['PATCH', 'OPTIONS', 'PROPFIND'])('the method %s is passed on to nobody', async (method) => {
  const sent = request(`${pages.url}${RAW}/services/x`, { method, headers });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  expect(response.statusCode).toBe(405);
});

test('a foreign Host header is refused', async () => {
  const sent = request(`${pages.url}${RAW}/services/x`, { headers: { ...headers, host: 'evil.example' } });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  expect(response.statusCode).toBe(403);
});
