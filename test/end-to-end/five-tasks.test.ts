/**
 * Five questions that a new user has, answered with the pages alone, from the app's default page. Each test counts
 * its clicks; docs/analysts.md says the same numbers.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { pageWalk } from '../support/page-walk';

jest.setTimeout(240_000);

const walk = pageWalk();
let clicks = 0;
/** Clicks by the number of the task. */
const counted = new Map<number, number>();

async function click(target: Locator): Promise<void> {
  clicks++;
  await target.click();
}

/** Begins a task on the default page of the app. */
async function begin(): Promise<void> {
  clicks = 0;
  await walk.goTo(walk.app.page);
  await walk.page.getByRole('heading', { level: 1, name: '677 Analysis' }).waitFor();
  await walk.page
    .getByText(/[\d,]+ refused requests/)
    .first()
    .waitFor();
}

const toPage = (name: string) => click(walk.page.getByRole('link', { name, exact: true }).last());
const region = (name: string | RegExp) => walk.page.getByRole('region', { name });

test('1: why the SQL server of the company fails, and the command that mends it', async () => {
  await begin();
  await click(walk.page.getByRole('button', { name: /SQL Server has no registered/ }).first());
  const side = walk.page.locator('[data-test="side-panel"]');
  await side.getByText('SQL Server 7.0 never registers one', { exact: false }).first().waitFor();
  await side
    .getByText(/^setspn -S MSSQLSvc\/\S+ "ACCOUNT-THAT-RUNS-THE-SERVICE"$/)
    .first()
    .waitFor();
  counted.set(1, clicks);
});

test('2: whether anybody attacks, and from where', async () => {
  await begin();
  await toPage('Attack signals');
  await walk.page.getByRole('heading', { name: /\d+ of \d+ signals seen/ }).waitFor();
  const card = walk.page.locator('[data-test^="signal-"]').first();
  await card
    .getByRole('link', { name: /^\d+\.\d+\.\d+\.\d+$/ })
    .first()
    .waitFor();
  counted.set(2, clicks);
});

test('3: which noise can be silenced, and silencing it', async () => {
  await begin();
  const largest = walk.page.getByText('Largest expected cause').locator('..');
  await click(largest.getByRole('button', { name: /Mark as known/ }));
  const dialog = walk.page.getByRole('dialog');
  await click(dialog.getByRole('button', { name: 'Confirm' }));
  await walk.page.getByText(/Known and left out: .*cause_id=/).waitFor();
  counted.set(3, clicks);
  await walk.page.getByRole('button', { name: 'Known failures' }).first().click();
  await dialog
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: /^Confirm: remove/ }).click();
  await dialog.getByText(/None so far/).waitFor();
});

test('4: which domain controller logs nothing, and which logs no failures', async () => {
  await begin();
  await toPage('Coverage and set-up');
  const rows = region(/domain controllers, /).locator('tbody tr');
  await rows
    .filter({ hasText: 'BRADC01' })
    .getByText(/silent$/)
    .first()
    .waitFor();
  await rows
    .filter({ hasText: 'BRADC02' })
    .getByText(/no failures at all$/)
    .first()
    .waitFor();
  counted.set(4, clicks);
});

test('5: who still depends on RC4, and what to do about each', async () => {
  await begin();
  await toPage('RC4 and encryption');
  const weak = region('Still issued with RC4 or DES, by service');
  await weak.getByRole('link', { name: 'svc_sql_bi' }).first().waitFor();
  await weak
    .getByText(/msDS-SupportedEncryptionTypes/)
    .first()
    .waitFor();
  counted.set(5, clicks);
});

test('none takes more than three clicks, and the document says how many', () => {
  expect([...counted.values()].filter((count) => count > 3)).toEqual([]);
  const document = readFileSync(path.join(__dirname, '../../docs/analysts.md'), 'utf8');
  const told = [...document.matchAll(/^\| (\d)\. .*\| (\d+) \|$/gm)].map(([, task, count]) => [
    Number(task),
    Number(count),
  ]);
  expect(told).toEqual([...counted]);
  expect(walk.problems).toEqual([]);
});
