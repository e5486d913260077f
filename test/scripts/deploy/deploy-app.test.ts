/** The deploy command's client against the preview, which answers apps/local as splunkd documents. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deployApp, NO_UPLOAD, placeOf } from '../../../scripts/deploy/deploy-app';
import { credentialsFrom, splunkdClient, type SplunkdClient } from '../../../scripts/deploy/splunkd-client';
import { packTarball } from '../../../src/formats/tar';
import { openPreview } from '../../../src/preview/open-preview';
import { startServer, type RunningServer } from '../../../src/preview/server/start-server';

let folder: string;
let server: RunningServer;
let ask: SplunkdClient;

async function packed(id: string, version: string): Promise<string> {
  const file = path.join(folder, `${id}-${version}.tar.gz`);
  const conf = `[id]\nname = ${id}\nversion = ${version}\n[launcher]\nversion = ${version}\n`;
  const files = [
    { path: `${id}/default/app.conf`, bytes: Buffer.from(conf) },
    {
      path: `${id}/metadata/default.meta`,
      bytes: Buffer.from('[]\naccess = read : [ * ], write : [ admin ]\n'),
    },
  ];
  await writeFile(file, await packTarball(files));
  return file;
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'k677-deploy-'));
  const preview = await openPreview({
    tarball: await packed('other', '1.0.0'),
    events: [],
    now: 0,
    stateFolder: path.join(folder, 'state'),
  });
  server = await startServer({ preview, port: 0 });
  ask = splunkdClient(server.url, { user: 'admin', password: server.password }, false);
}, 60_000);

afterEach(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a dry run looks and changes nothing', async () => {
  const serverPath = await packed('kerberos_677', '1.0.0');
  const lines = await deployApp(ask, { serverPath, version: '1.0.0', dryRun: true });
  expect(lines).toEqual([
    'Splunk 9.4.0, kerberos_677 is not installed.',
    `Would send: POST /services/apps/local name=${encodeURIComponent(serverPath)}&filename=true&update=true`,
    'Nothing was changed.',
  ]);
  expect((await ask('GET', '/services/apps/local/kerberos_677')).status).toBe(404);
});

test('a first version is installed, a second one laid over it', async () => {
  const first = { serverPath: await packed('kerberos_677', '1.0.0'), version: '1.0.0', dryRun: false };
  expect((await deployApp(ask, first))[1]).toBe(`Installed kerberos_677 1.0.0 from ${first.serverPath}.`);
  const second = { serverPath: await packed('kerberos_677', '1.1.0'), version: '1.1.0', dryRun: false };
  expect((await deployApp(ask, second))[0]).toBe('Splunk 9.4.0, kerberos_677 1.0.0 is installed.');
});

test('a package of another version than this checkout is named', async () => {
  const serverPath = await packed('kerberos_677', '1.2.0');
  await expect(deployApp(ask, { serverPath, version: '1.3.0', dryRun: false })).rejects.toThrow(
    'kerberos_677 1.2.0 is installed, but this checkout is 1.3.0',
  );
});

test('what splunkd says of a missing file is shown', async () => {
  await expect(
    deployApp(ask, { serverPath: '/nowhere/x.tgz', version: '1.0.0', dryRun: false }),
  ).rejects.toThrow(/^splunkd answered 400: .*no such file or folder/);
});

test('wrong credentials and a user without the right are told apart', async () => {
  const place = { serverPath: '/x.tgz', version: '1.0.0', dryRun: false };
  const wrong = splunkdClient(server.url, { user: 'admin', password: 'no' }, false);
  await expect(deployApp(wrong, place)).rejects.toThrow(/answered 401: .* Check the credentials\./);
  const plain = splunkdClient(server.url, { user: 'user', password: server.password }, false);
  await expect(deployApp(plain, place)).rejects.toThrow(/answered 403/);
});

describe('an address', () => {
  let fake: Server;
  const bodies: string[] = [];
  const read = async (request: IncomingMessage): Promise<string> => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    return text;
  };
  beforeAll(async () => {
    fake = createServer((request, response) => {
      void read(request).then((body) => {
        if (request.method === 'POST') bodies.push(`${request.url} ${request.headers.authorization} ${body}`);
        response.end(JSON.stringify({ entry: [{ content: { version: '1.0.0' } }] }));
      });
    });
    await new Promise<void>((resolve) => fake.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => fake.close());

  test('is handed to splunkd as it is, with filename and update, and a token as Bearer', async () => {
    const base = `http://127.0.0.1:${(fake.address() as AddressInfo).port}`;
    const client = splunkdClient(base, { token: 't' }, false);
    await deployApp(client, {
      url: 'https://example.org/a b.tgz'.replace(' ', '%20'),
      version: '1.0.0',
      dryRun: false,
    });
    expect(bodies).toEqual([
      '/services/apps/local?output_mode=json Bearer t name=https%3A%2F%2Fexample.org%2Fa%2520b.tgz&filename=true&update=true',
    ]);
  });
});

test('without a place the command refuses and says how', () => {
  expect(() => placeOf({})).toThrow(NO_UPLOAD);
  expect(NO_UPLOAD).toContain('--server-path');
});

test.each([
  [{ serverPath: 'dist/x.tgz' }, 'is not a full path on the search head'],
  [{ url: 'http://example.org/x.tgz' }, 'is no https address'],
  [{ serverPath: '/x.tgz', url: 'https://example.org/x.tgz' }, 'not both'],
])('%j is refused', (place, message) => {
  expect(() => placeOf(place)).toThrow(message);
});

test('a Windows path on the search head is taken', () => {
  expect(placeOf({ serverPath: 'C:\\temp\\x.tgz' })).toBe('C:\\temp\\x.tgz');
});

test('credentials come from the environment, a token before a password', () => {
  expect(credentialsFrom({ SPLUNK_PASSWORD: 'p' })).toEqual({ user: 'admin', password: 'p' });
  expect(credentialsFrom({ SPLUNK_TOKEN: 't', SPLUNK_PASSWORD: 'p' })).toEqual({ token: 't' });
  expect(() => credentialsFrom({})).toThrow('No credentials.');
});

test('an address elsewhere without TLS, and text that is none, are refused', () => {
  const credentials = { token: 't' };
  expect(() => splunkdClient('http://splunk.example.org:8089', credentials, false)).toThrow('in the clear');
  expect(() => splunkdClient('splunk.example.org', credentials, false)).toThrow('is no address of a splunkd');
});
