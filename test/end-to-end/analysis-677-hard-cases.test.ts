/** The 677 Analysis page where it is hard: names that attack, one event, a search that fails. */
import { accessibilityProblems } from '../support/browser';
import { DISK_IS_FULL, failJobs } from '../support/failing-jobs';
import { pageOnEvents } from '../support/page-on-events';
import { refusedService } from '../support/told-events';

jest.setTimeout(180_000);

const walk = pageOnEvents();

test('one event is a whole page: one request, one cause, one row of each', async () => {
  await walk.openOn(
    refusedService({ account: 'anna', client: '10.1.1.5', service: 'HTTP/web1.corp.example', at: 0 }),
    'analysis_677',
  );
  await walk.page.getByText('1 refused request', { exact: false }).first().waitFor();
  await walk.page.getByText('100 % to fix in 1 cause').waitFor();
  expect(
    await walk.page
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
  await walk.openOn(
    refusedService({ ...names, at: 0 }) +
      refusedService({ ...names, account: 'a*b\u202e', at: 9 }) +
      refusedService({ ...names, account: 'axb', at: 12 }) +
      refusedService({ ...names, account: '\u{1f600} %00 $user$ `kerberos_index`', at: 20 }),
    'analysis_677',
  );
  const accounts = walk.page.getByRole('region', { name: 'Accounts' });
  await accounts.getByRole('button', { name: '<img src=x onerror=alert(1)>' }).waitFor();
  await accounts.getByRole('button', { name: 'a*b<U+202E>' }).click();
  await walk.page.waitForFunction(() => window.location.search.includes('account='));
  await walk.settled();
  await walk.page.getByText('1 refused request', { exact: false }).first().waitFor();
  await walk.page
    .getByRole('region', { name: /What to do/ })
    .getByRole('row')
    .nth(1)
    .click();
  const side = walk.page.locator('[data-test="side-panel"]');
  await side
    .getByRole('button', { name: /as it was written/ })
    .first()
    .click();
  await side.getByLabel('The event as it was written').waitFor();
  await side.getByRole('button', { name: 'Mark as known' }).click();
  await walk.page.getByText(/The star stands for any text/).waitFor();
  await walk.page.getByRole('button', { name: 'Cancel' }).click();
  expect(await accessibilityProblems(walk.page)).toEqual([]);
  expect(walk.browser.problems).toEqual([]);
});

test('a search that fails says so in words of Splunk, with a way to try again', async () => {
  await failJobs(walk.page);
  await walk.openOn(
    refusedService({ account: 'anna', client: '10.1.1.5', service: 'HTTP/web1.corp.example', at: 0 }),
    'analysis_677',
  );
  await walk.page.getByText(DISK_IS_FULL).first().waitFor();
  await walk.page.unroute('**/search/jobs');
  await walk.page.getByRole('button', { name: 'Retry' }).first().click();
  await walk.page.getByText('1 refused request', { exact: false }).first().waitFor();
});
