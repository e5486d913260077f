const mounted: string[] = [];
jest.mock('../../../app/frame/mount-in-dashboard', () => ({
  mountInDashboard: (_mount: HTMLElement, page: string) => mounted.push(page),
}));

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const load = () =>
  jest.isolateModules(() => void jest.requireActual('../../../app/frame/start-in-dashboard'));

beforeEach(() => {
  (globalThis as Record<string, unknown>).__webpack_public_path__ = '';
  mounted.length = 0;
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('the loader in a Simple XML view', () => {
  const html =
    '<div id="kerberos-677-analysis_677"><a href="/app/kerberos_677/analysis_677_ui">Open</a></div>';

  test('draws the page of its mount point once, though two scripts load it, and takes the link away', async () => {
    document.body.innerHTML = html;
    load();
    load();
    await settle();
    expect(mounted).toEqual(['analysis_677']);
    expect(document.querySelector('a')).toBeNull();
  });

  test('waits for a panel that comes later', async () => {
    load();
    load();
    document.body.innerHTML = html;
    await settle();
    expect(mounted).toEqual(['analysis_677']);
  });

  test('has the scripts of the page fetched before they are asked for', async () => {
    document.body.innerHTML = html;
    load();
    await settle();
    const links = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="preload"]')];
    expect(links.map(({ href }) => new URL(href).pathname.replace(/.*(?=pages\/)/, ''))).toEqual([
      'pages/page-analysis-677.js',
      'pages/pages.js',
    ]);
  });

  test('does nothing on other dashboards of the app', async () => {
    document.body.innerHTML = '<div id="panel1">another dashboard</div>';
    load();
    await settle();
    expect(mounted).toEqual([]);
    expect(document.body.textContent).toBe('another dashboard');
  });

  test('brings the bundle from the folder of Splunk Web where the script does not say its own', async () => {
    window.$C = { LOCALE: 'de-DE', MRSPARKLE_ROOT_PATH: '/splunk' };
    document.body.innerHTML = html;
    load();
    await settle();
    expect((globalThis as Record<string, unknown>).__webpack_public_path__).toBe(
      '/splunk/de-DE/static/app/kerberos_677/',
    );
  });
});
