/** The 677 Analysis page where it is hard: names that attack, one event, a search that fails. */
import { accessibilityProblems, openBrowser, type OpenPage } from '../support/browser';
import { DISK_IS_FULL, failJobs } from '../support/failing-jobs';
import { eventsFile } from '../support/events-file';
import { startApp, type RunningApp } from '../support/running-app';
import { refusedService } from '../support/told-events';

jest.setTimeout(180_000);

let browser: OpenPage;
let app: RunningApp | undefined;

beforeAll(async () => {
  browser = await openBrowser();
});

afterEach(async () => {
  await app?.stop();
  app = undefined;
});

afterAll(async () => {
  await browser?.close();
});

/** Opens the page on these events, over all time. */
async function openOn(events: string, query = ''): Promise<void> {
  app = await startApp(['--events', eventsFile([events])]);
  await browser.page.goto(`${app.page}/analysis_677?earliest=0${query}`);
}

async function settled(): Promise<void> {
  await browser.page
    .getByText(/refused requests?/)
    .first()
    .waitFor();
  await browser.page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0);
}

test('one event is a whole page: one request, one cause, one row of each', async () => {
  await openOn(
    refusedService({ account: 'anna', client: '10.1.1.5', service: 'HTTP/web1.corp.example', at: 0 }),
  );
  await settled();
  await browser.page.getByText('1 refused request', { exact: false }).first().waitFor();
  await browser.page.getByText('100 % to fix in 1 cause').waitFor();
  expect(
    await browser.page
      .getByRole('region', { name: /What to do/ })
      .locator('tbody tr')
      .count(),
  ).toBe(1);
});

test('hostile names stay text on the page, in the side panel and in the dialog', async () => {
  const names = {
    account: '<img src=x onerror=alert(1)>',
    client: '10.1.1.5',
    service: `MSSQLSvc/=cmd|'calc'!A0${'x'.repeat(1500)}`,
  };
  await openOn(
    refusedService({ ...names, at: 0 }) +
      refusedService({ ...names, account: 'a*b\u202e', at: 9 }) +
      refusedService({ ...names, account: 'axb', at: 12 }) +
      refusedService({ ...names, account: '\u{1f600} %00 $user$ `kerberos_index`', at: 20 }),
  );
  await settled();
  const accounts = browser.page.getByRole('region', { name: 'Accounts' });
  await accounts.getByRole('button', { name: '<img src=x onerror=alert(1)>' }).waitFor();
  await accounts.getByRole('button', { name: 'a*b<U+202E>' }).click();
  await browser.page.waitForFunction(() => window.location.search.includes('account='));
  await settled();
  await browser.page.getByText('1 refused request', { exact: false }).first().waitFor();
  await browser.page
    .getByRole('region', { name: /What to do/ })
    .getByRole('row')
    .nth(1)
    .click();
  const side = browser.page.locator('[data-test="side-panel"]');
  await side
    .getByRole('button', { name: /as it was written/ })
    .first()
    .click();
  await side.getByLabel('The event as it was written').waitFor();
  await side.getByRole('button', { name: 'Mark as known' }).click();
  await browser.page.getByText(/The star stands for any text/).waitFor();
  await browser.page.getByRole('button', { name: 'Cancel' }).click();
  expect(await accessibilityProblems(browser.page)).toEqual([]);
  expect(browser.problems).toEqual([]);
});

test('a search that fails says so in words of Splunk, with a way to try again', async () => {
  await failJobs(browser.page);
  await openOn(
    refusedService({ account: 'anna', client: '10.1.1.5', service: 'HTTP/web1.corp.example', at: 0 }),
  );
  await browser.page.getByText(DISK_IS_FULL).first().waitFor();
  await browser.page.unroute('**/search/jobs');
  await browser.page.getByRole('button', { name: 'Retry' }).first().click();
  await browser.page.getByText('1 refused request', { exact: false }).first().waitFor();
});
