/** Walks the page RC4 and encryption as a person would, in a real browser, on the packaged app and the samples. */
import { accessibilityProblems, openBrowser, type OpenPage } from '../support/browser';
import { startApp, type RunningApp } from '../support/running-app';

jest.setTimeout(180_000);

let app: RunningApp;
let browser: OpenPage;

beforeAll(async () => {
  app = await startApp();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

async function open(query: string): Promise<void> {
  await browser.page.goto('about:blank');
  await browser.page.goto(`${app.page}/encryption_677${query}`);
  await browser.page.locator('[data-test^="panel-"]').first().waitFor();
  await browser.page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0);
}

const panel = (id: string) => browser.page.locator(`[data-test="panel-${id}"]`);

test('the page says where the domain stands, from three search jobs', async () => {
  const jobs: string[] = [];
  const count = (request: { method(): string; url(): string }): void => {
    if (request.method() === 'POST' && /\/search\/(?:v2\/)?jobs$/.test(request.url()))
      jobs.push(request.url());
  };
  browser.page.on('request', count);
  await open('?earliest=-30d');
  browser.page.off('request', count);
  expect(jobs).toHaveLength(3);
  expect(await panel('encryption-readiness').innerText()).toMatch(/of the tickets use AES\s+\d+ %/);
});

test('who still depends on RC4 stands in a table with why and what to do, and a name leads to its own page', async () => {
  await open('?earliest=-30d');
  const row = panel('encryption-weak').getByRole('row').nth(1);
  expect(await row.innerText()).toMatch(/rc4-hmac|des-cbc/);
  await row.getByRole('link').first().click();
  await browser.page.waitForURL(/investigate_677\?service=/);
});

test('the tables list domain controllers after a click, and the address keeps that', async () => {
  await open('?earliest=-30d');
  await browser.page.getByRole('radio', { name: 'Domain controller' }).click();
  await browser.page.waitForFunction(() => window.location.search.includes('by=kdc'));
  await open(new URL(browser.page.url()).search);
  expect(await panel('encryption-refused').innerText()).toContain('by domain controller');
});

test('a range without events says so', async () => {
  await open('?earliest=1000000000&latest=1000003600');
  await panel('encryption-readiness')
    .getByText(/No granted ticket is indexed/)
    .waitFor();
  await panel('encryption-refused')
    .getByText(/Nobody was refused/)
    .waitFor();
});

test.each(['light', 'dark'])('axe finds nothing against WCAG 2.2 AA in the %s theme', async (theme) => {
  await open(`?earliest=-30d&theme=${theme}`);
  expect(await accessibilityProblems(browser.page)).toEqual([]);
});

test('nothing failed in the browser on the way', () => {
  expect(browser.problems).toEqual([]);
});
