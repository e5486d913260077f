/**
 * The same short walk on every kind of host: from the app's address to the page, a filter, the side panel, another
 * page and back. Where no script of a Simple XML view runs, the way leads over its link.
 */
import { pages } from '../../src/searches/pages';
import { mountPoint, splunkUiView } from '../../src/searches/page';
import { HOST_MODES } from '../../src/preview/server/server-context';
import { openBrowser, type OpenPage } from '../support/browser';
import { startApp, type RunningApp } from '../support/running-app';

jest.setTimeout(180_000);

/** How many requests were refused, as each host's page says. */
const refusedOn = new Map<string, number>();

describe.each(HOST_MODES)('hosted as Splunk %s', (host) => {
  const byLink = host === '10.4-no-script';
  let app: RunningApp;
  let browser: OpenPage;
  const hosts = new Set<string>();

  beforeAll(async () => {
    app = await startApp(['--host', host]);
    browser = await openBrowser();
    browser.page.on('request', (request) => {
      const { protocol, host: to } = new URL(request.url());
      if (/^(?:http|ws)s?:$/.test(protocol)) hosts.add(to);
    });
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  /** Goes to a view as a person does, over the link where nothing else happens. */
  async function enter(view: string, label: string): Promise<void> {
    await browser.page.goto(view === '' ? app.page : `${app.page}/${view}`);
    if (byLink) await browser.page.getByRole('link', { name: `Open ${label}`, exact: true }).click();
    await browser.page.getByRole('heading', { level: 1, name: label, exact: true }).waitFor();
  }

  async function settled(): Promise<void> {
    await browser.page
      .getByText(/[\d,]+ refused requests?/)
      .first()
      .waitFor();
    await browser.page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0);
  }

  async function refused(): Promise<number> {
    const text = await browser.page
      .getByText(/[\d,]+ refused requests?/)
      .first()
      .innerText();
    return Number((/([\d,]+) refused/.exec(text)?.[1] ?? 'NaN').replace(/,/g, ''));
  }

  test('the app opens on 677 Analysis, which counts what every other host counts', async () => {
    await enter('', '677 Analysis');
    await settled();
    refusedOn.set(host, await refused());
    expect(await refused()).toBeGreaterThan(100);
    expect(new Set(refusedOn.values()).size).toBe(1);
  });

  test(byLink ? 'the page is the twin that the link leads to' : 'the link to the twin is gone', async () => {
    const view = new URL(browser.page.url()).pathname.split('/').pop();
    expect(view).toBe(byLink ? 'analysis_677_ui' : 'analysis_677');
    expect(await browser.page.getByRole('link', { name: 'Open 677 Analysis' }).count()).toBe(0);
  });

  test('a click on a service filters the page', async () => {
    const before = await refused();
    const services = browser.page.getByRole('region', { name: /services/i });
    await services.getByRole('button').filter({ hasText: /\// }).first().click();
    await browser.page.waitForFunction(() => window.location.search.includes('service'));
    await settled();
    expect(await refused()).toBeLessThan(before);
  });

  test('a cause opens the side panel', async () => {
    await enter('analysis_677', '677 Analysis');
    await settled();
    await browser.page.getByRole('row').filter({ hasText: 'SQL Server' }).first().click();
    await browser.page.getByRole('heading', { name: 'What to do', exact: true }).waitFor();
  });

  test.each(pages)('$label opens by its address', async ({ id, label }) => {
    await enter(id, label);
    expect(await browser.page.locator(`#${mountPoint({ id, label, description: '' })}`).count()).toBe(
      byLink ? 0 : 1,
    );
  });

  if (host !== '9.4') {
    test.each(pages)('the twin of $label draws the same page', async (page) => {
      await browser.page.goto(`${app.page}/${splunkUiView(page)}`);
      await browser.page.getByRole('heading', { level: 1, name: page.label, exact: true }).waitFor();
    });
  }

  test('the links of a page lead to pages that draw at once, and keep what was asked', async () => {
    await enter('analysis_677', '677 Analysis');
    const link = browser.page.locator('[href*="/codes_677"]').last();
    await link.click();
    await browser.page.getByRole('heading', { level: 1, name: 'Codes', exact: true }).waitFor();
    const view = new URL(browser.page.url()).pathname.split('/').pop();
    expect(view).toBe(byLink ? 'codes_677_ui' : 'codes_677');
  });

  test('nothing failed, and no request left this server', () => {
    expect(browser.problems).toEqual([]);
    expect([...hosts]).toEqual([new URL(app.page).host]);
  });
});
