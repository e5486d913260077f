/** Walks the page Attack signals as a person would, in a real browser, on the packaged app and the samples. */
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
  await browser.page.goto(`${app.page}/attacks_677${query}`);
  await browser.page.locator('[data-test^="panel-"]').first().waitFor();
  await browser.page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0);
}

test('one search over all detections and one over granted tickets feed every card', async () => {
  const jobs: string[] = [];
  const count = (request: { method(): string; url(): string }): void => {
    if (request.method() === 'POST' && /\/search\/(?:v2\/)?jobs$/.test(request.url()))
      jobs.push(request.url());
  };
  browser.page.on('request', count);
  await open('?earliest=-30d');
  browser.page.off('request', count);
  expect(jobs).toHaveLength(2);
  expect(await browser.page.locator('[data-test^="signal-"]').count()).toBeGreaterThan(5);
});

test('a spray stands first and leads to the evidence: the client, its refused passwords, in order', async () => {
  await open('?earliest=-30d');
  const card = browser.page.locator('[data-test="signal-password-spray"]');
  expect(await card.innerText()).toMatch(/critical/);
  await card.getByRole('link', { name: 'Show the evidence' }).click();
  await browser.page.waitForURL(/investigate_677\?client=.*cause=password-spray/);
  const sequence = browser.page.locator('[data-test="panel-sequence"]');
  await sequence.getByText('refused').first().waitFor();
  expect(await sequence.getByRole('row').count()).toBeGreaterThan(5);
});

test('a card explains what else looks like that, by keyboard too', async () => {
  await open('?earliest=-30d');
  const card = browser.page.locator('[data-test="signal-password-spray"]');
  await card.locator('summary').focus();
  await browser.page.keyboard.press('Enter');
  await card.getByText(/terminal server/).waitFor();
});

test('a range without events says that all signals are quiet', async () => {
  await open('?earliest=1000000000&latest=1000003600');
  await browser.page.getByText(/No sign of an attack in this range/).waitFor();
  expect(
    await browser.page.locator('[data-test="panel-signals-quiet"]').getByRole('row').count(),
  ).toBeGreaterThan(10);
});

test.each(['light', 'dark'])('axe finds nothing against WCAG 2.2 AA in the %s theme', async (theme) => {
  await open(`?earliest=-30d&theme=${theme}`);
  expect(await accessibilityProblems(browser.page)).toEqual([]);
});

test('nothing failed in the browser on the way', () => {
  expect(browser.problems).toEqual([]);
});
