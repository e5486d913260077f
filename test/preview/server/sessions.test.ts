import { request } from 'node:http';
import type { SmallServer } from './small-server';
import { startSmallServer } from './small-server';
import { startServer } from '../../../src/preview/server/start-server';
import type { Preview } from '../../../src/preview/preview';

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer();
}, 60_000);
afterAll(() => server.close());

const RAW = '/en-US/splunkd/__raw/services';

/** The cookies of a reader of a page, and the form key among them. */
async function reader(): Promise<{ readonly cookie: string; readonly key: string }> {
  const page = await server.get('/en-US/app/small/main');
  const cookies = page.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  const key = cookies.find((cookie) => cookie.startsWith('splunkweb_csrf_token_'))?.split('=')[1] ?? '';
  return { cookie: cookies.join('; '), key };
}

function post(headers: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${server.url}${RAW}/search/jobs`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body: 'output_mode=json&search=%7C+makeresults',
  });
}

test('a call without a session is 401', async () => {
  const web = await server.get(`${RAW}/search/jobs?output_mode=json`);
  expect([web.status, web.json.messages[0].text]).toEqual([401, 'call not properly authenticated']);
  expect((await server.get('/services/search/jobs')).status).toBe(401);
});

test('reading needs the session cookie, writing the form key as well', async () => {
  const { cookie, key } = await reader();
  expect((await server.get(`${RAW}/search/jobs?output_mode=json`, { cookie })).status).toBe(200);
  const refused = await post({ cookie });
  expect([refused.status, await refused.text()]).toEqual([
    401,
    expect.stringContaining('CSRF validation failed'),
  ]);
  expect((await post({ cookie, 'X-Splunk-Form-Key': 'guess' })).status).toBe(401);
  expect((await post({ cookie, 'X-Splunk-Form-Key': key })).status).toBe(201);
});

test('a form key from elsewhere does not go with another session', async () => {
  const [one, other] = [await reader(), await reader()];
  expect((await post({ cookie: one.cookie, 'X-Splunk-Form-Key': other.key })).status).toBe(401);
});

test('export runs a search, so it needs the form key even as a GET', async () => {
  const { cookie, key } = await reader();
  const address = `${RAW}/search/v2/jobs/export?output_mode=json&search=%7C+makeresults+%7C+table+x`;
  expect((await server.get(address, { cookie })).status).toBe(401);
  expect((await server.get(address, { cookie, 'X-Splunk-Form-Key': key })).status).toBe(200);
});

test('a session cookie alone opens nothing on the address of splunkd', async () => {
  const { cookie } = await reader();
  expect((await server.get('/services/search/jobs', { cookie })).status).toBe(401);
});

test('a session key from auth/login opens splunkd as Splunk and as Bearer', async () => {
  const login = await server.rest('POST', '/services/auth/login', {
    username: 'user',
    password: 'open sesame',
  });
  for (const scheme of ['Splunk', 'Bearer']) {
    const me = await server.get('/services/authentication/current-context?output_mode=json', {
      Authorization: `${scheme} ${login.json.sessionKey}`,
    });
    expect(me.json.entry[0].content).toMatchObject({ username: 'user', roles: ['user'] });
  }
});

test('the plain user lacks the capabilities that the administrator has', async () => {
  const capabilities = async (user: string): Promise<readonly string[]> => {
    const { json } = await server.rest('GET', '/services/authentication/current-context', {}, user);
    return json.entry[0].content.capabilities;
  };
  expect(await capabilities('admin')).toContain('admin_all_objects');
  expect(await capabilities('user')).toContain('search');
  expect(await capabilities('user')).not.toContain('admin_all_objects');
});

test('authorization/capabilities lists what any role here may', async () => {
  const { json } = await server.rest('GET', '/services/authorization/capabilities', {}, 'user');
  expect([json.entry[0].name, json.entry[0].content.capabilities]).toEqual([
    'capabilities',
    expect.arrayContaining(['admin_all_objects', 'search']),
  ]);
});

test('a foreign Host header is refused', async () => {
  const status = await new Promise((resolve, reject) => {
    const call = request({
      host: '127.0.0.1',
      port: server.port,
      path: '/',
      headers: { Host: 'evil.example' },
    });
    call.on('response', (response) => resolve(response.statusCode)).on('error', reject);
    call.end();
  });
  expect(status).toBe(403);
});

test('a body beyond the limit is 413 in words', async () => {
  const { status, text } = await server.rest('POST', '/services/search/jobs', {
    search: 'x'.repeat(17 * 1024 * 1024),
  });
  expect([status, text]).toEqual([413, expect.stringContaining('at most 16777216 bytes')]);
});

test('a taken port is one clear error', async () => {
  const preview = {} as Preview;
  await expect(startServer({ preview, port: server.port })).rejects.toThrow(
    `Port ${server.port} is taken. Choose another with --port.`,
  );
});

test('an unknown endpoint is 404', async () => {
  const { status, json } = await server.rest('GET', '/services/no/such');
  expect([status, json.messages]).toEqual([404, [{ type: 'ERROR', text: 'Not Found' }]]);
});

test('errors are XML where JSON is not asked for', async () => {
  const { text } = await server.rest('GET', '/services/search/jobs/1.2', { output_mode: 'xml' });
  expect(text).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<response>\n<messages><msg type="FATAL">Unknown sid.</msg></messages>\n</response>\n',
  );
});
