/**
 * Walks the 677 Analysis page as a person would, in a real browser, on the packaged app and the samples. Counts
 * on the page are held against the same search asked from the command line's engine.
 */
import { askSearch } from '../support/ask-search';
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

const analysis = (): string => `${app.page}/analysis_677`;

async function open(address: string): Promise<void> {
  await browser.page.goto('about:blank');
  await browser.page.goto(address);
  await settled();
}

/** Until the budget has its number and no panel is at work. */
async function settled(): Promise<void> {
  await browser.page
    .getByText(/refused requests?/)
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

test('the page shows as many refused requests as the search on the command line counts', async () => {
  await open(analysis());
  const [row] = await askSearch(browser, '`kerberos_677` | stats count', '-7d@h');
  expect(await refused()).toBe(Number(row?.count));
  expect(await refused()).toBeGreaterThan(100);
});

test('one load dispatches at most three search jobs', async () => {
  const jobs: string[] = [];
  const count = (request: { method(): string; url(): string }): void => {
    if (request.method() === 'POST' && /\/search\/(?:v2\/)?jobs$/.test(request.url()))
      jobs.push(request.url());
  };
  browser.page.on('request', count);
  await open(analysis());
  browser.page.off('request', count);
  expect(jobs.length).toBeGreaterThan(0);
  expect(jobs.length).toBeLessThanOrEqual(3);
});

test('a click on a service filters the rest, stands in the address, and a reload shows the same', async () => {
  await open(analysis());
  const before = await refused();
  const services = browser.page.getByRole('region', { name: /services/i });
  await services.getByRole('button').filter({ hasText: /\// }).first().click();
  await browser.page.waitForFunction(() => window.location.search.includes('service'));
  await settled();
  const after = await refused();
  expect(after).toBeLessThan(before);
  const address = browser.page.url();
  await open(address);
  expect(await refused()).toBe(after);
  await browser.page.goBack();
});

test('a row of the causes opens the side panel with what to do and the evidence', async () => {
  await open(analysis());
  await browser.page.getByRole('row').filter({ hasText: 'SQL Server' }).first().click();
  await browser.page.getByRole('heading', { name: /what to do/i }).waitFor();
  await browser.page.getByText('setspn -Q', { exact: false }).first().waitFor();
  await browser.page
    .getByText(/MSSQLSvc\//)
    .first()
    .waitFor();
});

test('Open in Search leads to the same search with rows', async () => {
  await open(analysis());
  const link = browser.page.getByRole('link', { name: /open in search/i }).first();
  const address = await link.getAttribute('href');
  await browser.page.goto(new URL(address ?? '', app.page).toString());
  await browser.page.getByRole('table').waitFor();
  expect(await browser.page.getByRole('row').count()).toBeGreaterThan(1);
});

test('a range without events says so instead of drawing empty charts', async () => {
  await browser.page.goto(`${analysis()}?earliest=1000000000&latest=1000003600`);
  await browser.page
    .getByText(/no (?:refused|failure|event|request)/i)
    .first()
    .waitFor();
});

test.each(['light', 'dark'])('axe finds nothing against WCAG 2.2 AA in the %s theme', async (theme) => {
  await open(`${analysis()}?theme=${theme}`);
  expect(await accessibilityProblems(browser.page)).toEqual([]);
});

test('nothing failed in the browser on the way, and no name of an event became a script', () => {
  expect(browser.problems).toEqual([]);
});
