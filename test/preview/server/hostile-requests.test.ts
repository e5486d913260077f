import { connect } from 'node:net';
import type { SmallServer } from './small-server';
import { PASSWORD, startSmallServer } from './small-server';
import { processorTime } from '../../support/processor-time';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer('9.4', 1);
}, 60_000);
afterAll(() => server.close());

const collect = async (path: string, body: string) => {
  const headers = { Authorization: 'Splunk token' };
  const response = await fetch(`${server.url}/services/collector/${path}`, { method: 'POST', headers, body });
  return [response.status, ((await response.json()) as { text: string }).text];
};
const NOTES = '/servicesNS/nobody/small/storage/collections/data/notes';
const authorization = `Basic ${Buffer.from(`admin:${PASSWORD}`).toString('base64')}`;
const notes = async (method: 'GET' | 'POST', path: string, body?: string) => {
  const headers = { Authorization: authorization, 'Content-Type': 'application/json' };
  const response = await fetch(`${server.url}${NOTES}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, text: await response.text() };
};
const query = (wanted: unknown) => notes('GET', `?query=${encodeURIComponent(JSON.stringify(wanted))}`);
const rows = async (search: string) => {
  const args = { search, exec_mode: 'oneshot', count: '0' };
  const { status, json } = await server.rest('POST', '/services/search/v2/jobs', args);
  return status === 200 ? json.results : [status, json.messages?.[0]?.text];
};
test('an event of nine million characters is taken whole', async () => {
  const body = JSON.stringify({ time: 5, index: 'long', event: 'x\\"'.repeat(3_000_000) });
  expect(await collect('event', body)).toEqual([200, 'Success']);
  expect(await rows('search index=long | eval n=len(_raw) | table n')).toEqual([{ n: '9000000' }]);
});

test.each([
  ['a quote that is never closed', `{"event": ${'"\\'.repeat(4_000_000)}`],
  ['brackets that are never closed', '['.repeat(8_000_000)],
  ['lists deeper than a text can be read', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
])('%s is refused within two seconds', async (_name, body) => {
  let answer: unknown;
  expect(await processorTime(async () => (answer = await collect('event', body)))).toBeLessThan(2000);
  expect(answer).toEqual([400, 'Invalid data format']);
});

test('blanks without end before the last word of an event are read in time that grows with them', async () => {
  const body = `a${' '.repeat(8_000_000)}b`;
  const address = `${server.url}/services/receivers/simple?index=blank`;
  const post = () => fetch(address, { method: 'POST', headers: { Authorization: authorization }, body });
  expect(await processorTime(post)).toBeLessThan(2000);
});

test.each([
  ['time', '{"time": {"toString": 1, "valueOf": 1}, "event": "x"}'],
  ['time', '{"time": [], "event": "x"}'],
])('a %s that is an object is refused, whatever it says of itself', async (_name, body) => {
  expect(await collect('event', body)).toEqual([400, 'Invalid data format: time']);
});

test('a pattern of $regex that runs away ends in words, and one that is none is refused', async () => {
  expect((await notes('POST', '', JSON.stringify({ _key: 'k', text: 'a'.repeat(3000) }))).status).toBe(201);
  let answer = { status: 0, text: '' };
  const runaway = { text: { $regex: '^(a|aa)+(a|aa)+$x' } };
  expect(await processorTime(async () => (answer = await query(runaway)))).toBeLessThan(3000);
  expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('steps')]);
  expect(await query({ text: { $regex: '(' } })).toMatchObject({ status: 400 });
  expect(await query({ text: { $regex: { toString: 1 } } })).toMatchObject({ status: 400 });
  expect(JSON.parse((await query({ text: { $regex: '^A+$', $options: 'i' } })).text)).toHaveLength(1);
  expect(JSON.parse((await query({ text: { $regex: '^A+$' } })).text)).toHaveLength(0);
});

test('queries nested without end, and queries that are none, are refused in words', async () => {
  const deep = `[{"query": ${'{"$not":'.repeat(100_000)}{}${'}'.repeat(100_000)}}]`;
  expect(await notes('POST', '/batch_find', deep)).toEqual({
    status: 400,
    text: expect.stringContaining('The request is nested too deeply.') as string,
  });
  for (const body of ['[null]', '[5]', '[{"sort": {"toString": 1}}]', '[{"limit": {"valueOf": 1}}]'])
    expect([body, (await notes('POST', '/batch_find', body)).status]).toEqual([body, 400]);
});

test('fields named as parts of every object are fields like any other, from a body to the export', async () => {
  const record = '{"_key": "odd", "__proto__": {"polluted": 1}, "constructor": "c", "toString": "t"}';
  expect((await notes('POST', '', record)).status).toBe(201);
  expect((await notes('GET', '/odd')).text).toBe(
    '{"_key":"odd","__proto__":{"polluted":1},"constructor":"c","toString":"t","_user":"nobody"}',
  );
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  const named =
    '| makeresults | eval __proto__="p", constructor="c", toString="t" | table __proto__ constructor toString';
  expect(JSON.stringify(await rows(named))).toBe('[{"__proto__":"p","constructor":"c","toString":"t"}]');
  expect(
    JSON.stringify(
      await rows('| makeresults count=3 | eval __proto__="p", a="__proto__" | stats count by __proto__ a'),
    ),
  ).toBe('[{"__proto__":"p","a":"__proto__","count":"3"}]');
  expect(
    JSON.stringify(await rows('| makeresults | eval a="x", b="__proto__" | chart count over a by b')),
  ).toMatch(/^\[\{"a":"x","(?:VALUE)?__proto__":"1"\}\]$/);
  const csv = await server.rest('POST', '/services/search/v2/jobs', {
    search: named,
    exec_mode: 'oneshot',
    output_mode: 'csv',
  });
  expect(csv.text.split(/\r?\n/).slice(0, 2)).toEqual(
    ['"__proto__",constructor,toString', 'p,c,t'].map(
      (line) =>
        expect.stringMatching(new RegExp(`^${line.replace(/"/g, '"?').replace(/,/g, '"?,"?')}"?$`)) as string,
    ),
  );
});

test('a request whose header is larger than 16 KiB, and one that is no HTTP, are refused and the next is answered', async () => {
  const said = (text: string): Promise<string> =>
    new Promise((resolve) => {
      let answer = '';
      const socket = connect(server.port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
      socket.on('error', () => resolve(answer));
      socket.on('close', () => resolve(answer));
    });
  expect(await said(`GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1\.1 431 /,
  );
  expect(await said('\x16\x03\x01\x02\x00\x01\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  expect((await server.get('/en-US/static/app/small/start.js')).status).toBe(200);
});

test('five hundred sockets that say nothing keep nobody else from an answer', async () => {
  const sockets = await Promise.all(
    Array.from(
      { length: 500 },
      () =>
        new Promise<ReturnType<typeof connect>>((resolve, reject) => {
          const socket = connect(server.port, '127.0.0.1', () => {
            socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ');
            resolve(socket);
          });
          socket.on('error', reject);
        }),
    ),
  );
  try {
    expect(await rows('| makeresults | eval a=1 | table a')).toEqual([{ a: '1' }]);
  } finally {
    for (const socket of sockets) socket.destroy();
  }
});

test.each([
  ['another name', 'evil.example'],
  ['another name that begins as this one', '127.0.0.1.evil.example'],
  ['no name', ''],
])('a request to %s is refused: a page elsewhere may point its own name here', async (_name, host) => {
  const answer = await new Promise<string>((resolve, reject) => {
    let text = '';
    const socket = connect(server.port, '127.0.0.1', () =>
      socket.end(`GET /en-US/config HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 40[03] /);
  expect(answer).not.toContain('$C');
});

test.each([
  '//evil.example/en-US/app/small/main?theme=dark',
  '/app//evil.example',
  '/en-US/app/%2f%2fevil.example',
])('the address %s leads nowhere else', async (address) => {
  const { status, headers } = await server.get(address);
  const location = headers.get('location');
  expect([status >= 300, location === null || /^\/en-US\//.test(location)]).toEqual([true, true]);
});
