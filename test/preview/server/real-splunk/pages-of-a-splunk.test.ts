/** Pages before a second preview with TLS, which stands for the real Splunk. */
import { lookAtSplunk } from '../../../../scripts/start/look-at-splunk';
import { authorizationOf, splunkdClient } from '../../../../scripts/deploy/splunkd-client';
import type { SplunkPages } from '../../../../src/preview/server/real-splunk/start-splunk-pages';
import { startSplunkPages } from '../../../../src/preview/server/real-splunk/start-splunk-pages';
import { openPreview } from '../../../../src/preview/open-preview';
import { selfSigned } from '../../../support/self-signed';
import type { TlsFront } from '../../../support/tls-front';
import { tlsFront } from '../../../support/tls-front';
import { packedConf } from '../../../support/built-app';
import { PASSWORD, startSmallServer } from '../small-server';
import type { SmallServer } from '../small-server';

const CREDENTIALS = { user: 'user', password: PASSWORD };
const RAW = '/en-US/splunkd/__raw/services';

let splunk: SmallServer;
let splunkd: TlsFront;
let pages: SplunkPages;
let cookie: string;
let formKey: string;

const ask = (address: string, init: RequestInit = {}) =>
  fetch(pages.url + address, { redirect: 'manual', ...init });

/** What a browser has after the address that was printed: its cookies. */
async function enter(): Promise<void> {
  const first = await fetch(pages.entryUrl, { redirect: 'manual' });
  const second = await ask(first.headers.get('location') ?? '');
  expect([second.status, second.headers.get('location')]).toEqual([303, '/en-US/app/small/main']);
  const cookies = second.headers.getSetCookie().map((text) => text.split(';')[0] ?? '');
  cookie = cookies.join('; ');
  formKey = cookies.find((text) => text.startsWith('splunkweb_csrf'))?.split('=')[1] ?? '';
}

async function pagesBefore(origin: string, insecure: boolean): Promise<SplunkPages> {
  return startSplunkPages({
    preview: await openPreview({ tarball: splunk.tarball, events: [] }),
    port: 0,
    hostMode: '9.4',
    access: { origin, authorization: authorizationOf(CREDENTIALS), insecure, connectWithin: 2000 },
    splunk: await lookAtSplunk(splunkdClient(splunk.url, CREDENTIALS, false), origin, 'small'),
  });
}

beforeAll(async () => {
  splunk = await startSmallServer();
  splunkd = await tlsFront(splunk.url, selfSigned());
  pages = await pagesBefore(splunkd.url, true);
  await enter();
}, 60_000);
afterAll(async () => {
  await pages?.close();
  await splunkd?.close();
  await splunk?.close();
});

test('a browser without the printed address sees no page and reaches no REST call', async () => {
  const page = await ask('/en-US/app/small/main');
  expect([page.status, await page.text()]).toEqual([
    403,
    expect.stringContaining('open the address that npm start printed'),
  ]);
  expect(page.headers.getSetCookie()).toEqual([]);
  expect((await ask('/en-US/app/small/main?preview_key=guess')).headers.getSetCookie()).toEqual([]);
  expect((await ask(`${RAW}/server/info`)).status).toBe(401);
  for (const script of ['/en-US/config', '/en-US/static/@1/preview/partials.js']) {
    expect((await ask(script)).status).toBe(403);
  }
});

test('pages come from the package and name the Splunk and its user, with no choice of another', async () => {
  const text = await (await ask('/en-US/app/small/main', { headers: { cookie } })).text();
  expect(text).toContain('<div id="mount">');
  const facts = JSON.parse(/id="preview-page">(.*?)<\/script>/.exec(text)?.[1] ?? '');
  expect(facts).toMatchObject({
    user: 'user',
    otherUser: '',
    clock: `Splunk 9.4.0 at ${new URL(splunkd.url).host}`,
  });
  const config = await (await ask('/en-US/config', { headers: { cookie } })).text();
  expect(config).toContain('"USERNAME":"user"');
  const other = await ask('/en-US/app/small/main?preview_user=admin', { headers: { cookie } });
  expect(other.headers.getSetCookie()).toEqual([]);
});

test('a search runs there, as the user of the environment, and no cookie and no form key leave', async () => {
  const before = splunkd.seen.length;
  const answer = await ask(`${RAW}/search/v2/jobs`, {
    method: 'POST',
    headers: {
      cookie,
      'X-Splunk-Form-Key': formKey,
      'X-Requested-With': 'XMLHttpRequest',
      'Content-Type': 'application/x-www-form-urlencoded',
      Authorization: 'Splunk not-this-one',
    },
    body: 'output_mode=json&exec_mode=oneshot&search=search+index=wineventlog+|+stats+count',
  });
  expect([answer.status, await answer.json()]).toEqual([
    200,
    expect.objectContaining({ results: [{ count: '12' }] }),
  ]);
  const [headers] = splunkd.seen.slice(before);
  expect(headers).toMatchObject({
    authorization: authorizationOf(CREDENTIALS),
    host: new URL(splunkd.url).host,
  });
  expect(
    Object.keys(headers ?? {}).filter((name) => /cookie|form-key|requested|origin|referer/.test(name)),
  ).toEqual([]);
});

test('writing without the form key goes nowhere', async () => {
  const before = splunkd.seen.length;
  const answer = await ask(`${RAW}/search/jobs`, { method: 'POST', headers: { cookie }, body: 'search=x' });
  expect([answer.status, await answer.text()]).toEqual([
    401,
    expect.stringContaining('CSRF validation failed'),
  ]);
  const exported = await ask(`${RAW}/search/v2/jobs/expor%74?search=x`, { headers: { cookie } });
  expect(exported.status).toBe(401);
  expect(splunkd.seen.length).toBe(before);
});

test("a refusal is handed back in splunkd's own words", async () => {
  const headers = {
    cookie,
    'X-Splunk-Form-Key': formKey,
    'Content-Type': 'application/x-www-form-urlencoded',
  };
  const answer = await ask(`${RAW}NS/nobody/small/admin/macros/security_index`, {
    method: 'POST',
    headers,
    body: 'output_mode=json&definition=x',
  });
  expect([answer.status, await answer.text()]).toEqual([
    403,
    expect.stringContaining('do not have permission'),
  ]);
});

test('an export streams through', async () => {
  const search = encodeURIComponent('| makeresults count=30000 | streamstats count as n | table n');
  const answer = await ask(`${RAW}/search/v2/jobs/export?output_mode=json&search=${search}`, {
    headers: { cookie, 'X-Splunk-Form-Key': formKey },
  });
  expect((await answer.text()).trim().split('\n')).toHaveLength(30_000);
}, 60_000);

test('a certificate that nobody vouches for is refused unless told otherwise', async () => {
  const checked = await pagesBefore(splunkd.url, false);
  try {
    const first = await fetch(checked.entryUrl, { redirect: 'manual' });
    const second = await fetch(checked.url + first.headers.get('location'), { redirect: 'manual' });
    const own = second.headers.getSetCookie().map((text) => text.split(';')[0]);
    const answer = await fetch(`${checked.url}${RAW}/server/info`, { headers: { cookie: own.join('; ') } });
    expect([answer.status, await answer.text()]).toEqual([
      502,
      expect.stringMatching(/self-signed certificate.*NODE_EXTRA_CA_CERTS.*--insecure/s),
    ]);
  } finally {
    await checked.close();
  }
});

describe('the look at start-up', () => {
  const look = (password: string, app: string, user = 'admin') =>
    lookAtSplunk(splunkdClient(splunk.url, { user, password }, false), 'https://sh.example.org:8089', app);

  test('says which Splunk, who asks, and which version of the app is there', async () => {
    expect(await look(PASSWORD, 'small', 'user')).toMatchObject({
      version: '9.4.0',
      serverName: 'preview',
      user: { name: 'user', realName: 'Plain user', roles: ['user'] },
      appVersion: '1.2.3',
    });
  });

  test('names wrong credentials, and how to install a missing app', async () => {
    await expect(look('wrong', 'small')).rejects.toThrow(
      /^https:\/\/sh.example.org:8089 does not take these credentials \(401: call not properly authenticated\)/,
    );
    await expect(look(PASSWORD, 'kerberos_677')).rejects.toThrow(
      /not installed on https:\/\/sh.example.org:8089[^]*npm run deploy -- --splunk https:\/\/sh.example.org:8089/,
    );
  });

  test('a certificate that nobody vouches for is named, and taken with insecure', async () => {
    const asking = (insecure: boolean) =>
      lookAtSplunk(splunkdClient(splunkd.url, CREDENTIALS, insecure), splunkd.url, 'small');
    await expect(asking(false)).rejects.toThrow(/Its certificate is not trusted/);
    expect((await asking(true)).version).toBe('9.4.0');
  });
});

test('the package of the app itself opens without events', async () => {
  const preview = await openPreview({ tarball: await packedConf(), events: [] });
  expect(preview.data().appId).toBe('kerberos_677');
});
