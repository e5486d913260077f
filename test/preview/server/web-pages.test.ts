import type { HostMode } from '../../../src/preview/server/server-context';
import type { SmallServer } from './small-server';
import { startSmallServer } from './small-server';

async function on<T>(mode: HostMode, work: (server: SmallServer) => Promise<T>): Promise<T> {
  const server = await startSmallServer(mode, 1);
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

/** What the page says of itself to its scripts. */
function facts(html: string): {
  readonly scripts: readonly string[];
  readonly nav: readonly object[];
  readonly clock: string;
} {
  return JSON.parse(
    /<script type="application\/json" id="preview-page">(.*)<\/script>/.exec(html)?.[1] ?? '{}',
  );
}

const names = (addresses: readonly string[]): readonly string[] =>
  addresses.map((address) => address.replace(/^.*\//, ''));

describe('on a 9.4 host', () => {
  let server: SmallServer;
  beforeAll(async () => {
    server = await startSmallServer('9.4', 1);
  }, 60_000);
  afterAll(() => server.close());

  test('the root leads to the default view of the app', async () => {
    const { status, headers } = await server.get('/');
    expect([status, headers.get('location')]).toEqual([302, '/en-US/app/small/main']);
    expect((await server.get('/en-US/app/small')).headers.get('location')).toBe('/en-US/app/small/main');
  });

  test('html panels are placed without scripts and handlers, and the scripts of the view are named', async () => {
    const { text } = await server.get('/en-US/app/small/main');
    expect(text).toContain('<div id="mount"><a>go</a></div>');
    expect(text).toContain('<h2>Main &amp; more</h2>');
    expect(names(facts(text).scripts)).toEqual(['dashboard.js', 'start.js']);
    expect(facts(text).clock).toBe('clock: newest event, 2004-05-01 12:11:01 +00:00');
  });

  test('the navigation bar holds the views and no script links', async () => {
    const { text } = await server.get('/en-US/app/small/main');
    expect(facts(text).nav).toEqual([
      { kind: 'view', view: 'first', label: 'First' },
      { kind: 'view', view: 'main', label: 'Main & more' },
      { kind: 'view', view: 'search', label: 'Search' },
    ]);
  });

  test('panels that are not drawn are named', async () => {
    expect((await server.get('/en-US/app/small/first')).text).toContain('it does not draw table panels');
  });

  test('there is no built-in template yet', async () => {
    expect((await server.get('/en-US/app/small/modern')).status).toBe(500);
  });

  test('an unknown view or app is 404', async () => {
    expect((await server.get('/en-US/app/small/none')).status).toBe(404);
    expect((await server.get('/en-US/app/none/main')).status).toBe(404);
  });

  test('"Open in Search" leads to a page', async () => {
    const { status, text } = await server.get('/en-US/app/small/search?q=search%20x&earliest=-1h&latest=now');
    expect(status).toBe(200);
    expect(text).toContain('<textarea id="query"');
    expect(text).not.toContain('search x');
  });

  test('the configuration of the page names port, paths and the version', async () => {
    const { text } = await server.get('/en-US/config?autoload=1');
    const config = JSON.parse(text.replace(/^window\.\$C = /, '').replace(/;\n$/, ''));
    expect(config).toMatchObject({
      LOCALE: 'en-US',
      MRSPARKLE_PORT_NUMBER: String(server.port),
      MRSPARKLE_ROOT_PATH: '',
      SPLUNKD_PATH: '/en-US/splunkd/__raw',
      VERSION_LABEL: '9.4.0',
    });
    expect(config.APP_BUILD).toMatch(/^7\./);
  });

  test('static files have their type, are zipped when asked, and kept long by their build', async () => {
    const [general = ''] = facts((await server.get('/en-US/app/small/main')).text).scripts;
    const address = general.replace('dashboard.js', 'start.js');
    const plain = await fetch(server.url + address, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-type')).toBe('text/javascript; charset=UTF-8');
    expect(plain.headers.get('cache-control')).toContain('max-age=31536000');
    expect(plain.headers.get('content-encoding')).toBeNull();
    const text = await plain.text();
    const zipped = await fetch(server.url + address, { headers: { 'accept-encoding': 'gzip' } });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(await zipped.text()).toBe(text);
    const again = await server.get(address, { 'if-none-match': plain.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    const loose = await server.get('/en-US/static/app/small/start.js');
    expect(loose.headers.get('cache-control')).toBe('no-cache');
  });

  test('nothing outside appserver/static is served', async () => {
    for (const path of [
      '/en-US/static/app/small/../../default/app.conf',
      '/en-US/static/app/small/..%2f..%2fdefault%2fapp.conf',
      '/en-US/static/app/small/%2e%2e/%2e%2e/default/app.conf',
      '/en-US/static/@1/preview/../../../../package.json',
      '/en-US/static/app/small/',
    ]) {
      expect((await server.get(path)).status).toBe(404);
    }
  });

  test('the theme is chosen in the address and kept in a cookie', async () => {
    const { status, headers } = await server.get('/en-US/app/small/main?theme=dark&x=1');
    expect([status, headers.get('location')]).toEqual([303, '/en-US/app/small/main?x=1']);
    expect(headers.getSetCookie().join()).toContain('preview_theme=dark');
    const { text } = await server.get('/en-US/app/small/main', { cookie: 'preview_theme=dark' });
    expect(text).toContain('<html lang="en" data-theme="dark">');
  });

  test('get_theme.js and layout.js set what react-page looks for', async () => {
    const base = '/en-US/static/@1/build/api';
    expect((await server.get(`${base}/get_theme.js`)).text).toContain('window.__get_theme__');
    expect((await server.get(`${base}/layout.js`)).text).toContain('window.__splunk_layout__');
    expect((await server.get(`${base}/layout-dark.js`)).status).toBe(200);
  });
});

test('a 10.4 host serves views of type html: an empty body and the script of the view', async () => {
  await on('10.4', async (server) => {
    const { status, text } = await server.get('/en-US/app/small/modern');
    expect(status).toBe(200);
    const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(text)?.[1] ?? '';
    const address = /^\s*<script src="([^"]+)"><\/script>\s*$/.exec(body)?.[1] ?? '';
    expect((await server.get(address)).text).toBe('window.modern = true;\n');
    expect(names(facts((await server.get('/en-US/app/small/main')).text).scripts)).toEqual([
      'dashboard.js',
      'start.js',
    ]);
  });
}, 60_000);

test('a host that runs dashboard.js alone leaves script= out', async () => {
  await on('10.4-dashboard-js', async (server) => {
    expect(names(facts((await server.get('/en-US/app/small/main')).text).scripts)).toEqual(['dashboard.js']);
  });
}, 60_000);

test('a host without scripts runs none', async () => {
  await on('10.4-no-script', async (server) => {
    expect(facts((await server.get('/en-US/app/small/main')).text).scripts).toEqual([]);
  });
}, 60_000);
