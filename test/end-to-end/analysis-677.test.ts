/**
 * Walks the 677 Analysis page as a person would, in a real walk, on the packaged app and the samples. Counts
 * on the page are held against the same search asked from the command line's engine.
 */
import { readFileSync } from 'node:fs';
import { askSearch } from '../support/ask-search';
import { accessibilityProblems, openBrowser } from '../support/browser';
import { pageWalk } from '../support/page-walk';

jest.setTimeout(180_000);

const walk = pageWalk();

const analysis = (): string => `${walk.app.page}/analysis_677`;

async function open(address: string): Promise<void> {
  await walk.goTo(address);
  await settled();
}

/** Until the budget has its number and no panel is at work. */
async function settled(): Promise<void> {
  await walk.page
    .getByText(/refused requests?/)
    .first()
    .waitFor();
  await walk.idle();
}

async function refused(): Promise<number> {
  const text = await walk.page
    .getByText(/[\d,]+ refused requests?/)
    .first()
    .innerText();
  return Number((/([\d,]+) refused/.exec(text)?.[1] ?? 'NaN').replace(/,/g, ''));
}

test('the page shows as many refused requests as the search on the command line counts', async () => {
  await open(analysis());
  const [row] = await askSearch(walk, '`kerberos_677` | stats count', '-7d@h');
  expect(await refused()).toBe(Number(row?.count));
  expect(await refused()).toBeGreaterThan(100);
});

test('one load dispatches at most three search jobs', async () => {
  const jobs = await walk.jobsOf(() => open(analysis()));
  expect(jobs.length).toBeGreaterThan(0);
  expect(jobs.length).toBeLessThanOrEqual(3);
});

test('a click on a service filters the rest, stands in the address, and a reload shows the same', async () => {
  await open(analysis());
  const before = await refused();
  const services = walk.page.getByRole('region', { name: /services/i });
  await services.getByRole('button').filter({ hasText: /\// }).first().click();
  await walk.page.waitForFunction(() => window.location.search.includes('service'));
  await settled();
  const after = await refused();
  expect(after).toBeLessThan(before);
  const address = walk.page.url();
  await open(address);
  expect(await refused()).toBe(after);
  await walk.page.goBack();
});

test('a row of the causes opens the side panel with what to do and the evidence', async () => {
  await open(analysis());
  await walk.page.getByRole('row').filter({ hasText: 'SQL Server' }).first().click();
  await walk.page.getByRole('heading', { name: 'What to do', exact: true }).waitFor();
  await walk.page.getByText('setspn -Q', { exact: false }).first().waitFor();
  await walk.page
    .getByText(/MSSQLSvc\//)
    .first()
    .waitFor();
});

test('by keyboard: past the links to the panels, a frame around what has the focus, and the row again after Escape', async () => {
  await open(analysis());
  await walk.page.getByRole('button', { name: 'Skip to the panels' }).focus();
  await walk.page.keyboard.press('Enter');
  await walk.page.keyboard.press('Tab');
  const panel = () =>
    walk.page.evaluate(() =>
      document.activeElement?.closest('[data-test^="panel-"]')?.getAttribute('data-test'),
    );
  expect(await panel()).toBe('panel-verdict-budget');
  const chip = walk.page.getByRole('button', { name: /to fix \(/ }).first();
  await chip.focus();
  expect(await chip.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  const row = walk.page.locator('[data-test="panel-causes"] tbody tr').nth(1);
  await row.focus();
  await walk.page.keyboard.press('Enter');
  const side = walk.page.locator('[data-test="side-panel"]');
  await side.waitFor();
  await walk.page.keyboard.press('Escape');
  await side.waitFor({ state: 'detached' });
  await walk.page.waitForFunction((element) => document.activeElement === element, await row.elementHandle());
});

test('Open in Search leads to the same search with rows', async () => {
  await open(analysis());
  const link = walk.page.getByRole('link', { name: /open in search/i }).first();
  const address = await link.getAttribute('href');
  await walk.page.goto(new URL(address ?? '', walk.app.page).toString());
  await walk.page.getByRole('table').waitFor();
  expect(await walk.page.getByRole('row').count()).toBeGreaterThan(1);
});

test('a range without events says so instead of drawing empty charts', async () => {
  await walk.page.goto(`${analysis()}?earliest=1000000000&latest=1000003600`);
  await walk.page
    .getByText(/no (?:refused|failure|event|request)/i)
    .first()
    .waitFor();
});

test('the largest expected cause is marked as known with a click and a confirmation, hidden with its row named, and taken back', async () => {
  await open(analysis());
  const before = await refused();
  await walk.page.getByRole('button', { name: 'Mark as known' }).first().click();
  const dialog = walk.page.getByRole('dialog');
  await dialog.getByText(/Hides [\d,]+ of the requests/).waitFor();
  const hidden = Number(/Hides ([\d,]+)/.exec(await dialog.innerText())?.[1]?.replace(/,/g, ''));
  expect(hidden).toBeGreaterThan(0);
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  try {
    await walk.page.getByText(/Known and left out: .*cause_id=.*expected/).waitFor();
    await settled();
    expect(await refused()).toBe(before - hidden);
  } finally {
    await walk.page.getByRole('button', { name: 'Known failures' }).first().click();
    const rows = dialog.getByRole('button', { name: /^Remove/ });
    await rows.first().click();
    await dialog.getByRole('button', { name: /^Confirm: remove/ }).click();
    await dialog.getByText(/None so far/).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
  }
  await walk.page.getByText(/Known and left out/).waitFor({ state: 'detached' });
  await settled();
  expect(await refused()).toBe(before);
});

test('how much a known failure hides is counted before a number is shown', async () => {
  await open(analysis());
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  const results = /\/results/;
  await walk.page.route(results, async (route) => {
    const search = new URLSearchParams(route.request().postData() ?? '').get('search');
    if (search?.includes('by cause_id failure_code entity')) await asked;
    await route.continue();
  });
  try {
    await walk.page.getByRole('button', { name: 'Mark as known' }).first().click();
    const status = walk.page.getByRole('dialog').getByRole('status');
    await status.getByText('Counting what this hides ...').waitFor();
    answer();
    await status.getByText(/^Hides [1-9][\d,]* of the requests on this page/).waitFor();
    await walk.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  } finally {
    answer();
    await walk.page.unroute(results);
  }
});

test('a user without the rights reads how to ask, and nothing is written', async () => {
  const plain = await openBrowser();
  try {
    await plain.page.goto(`${analysis()}?preview_user=user`);
    await plain.page.getByRole('button', { name: 'Mark as known' }).first().click();
    await plain.page.getByRole('button', { name: 'Confirm' }).click();
    await plain.page.getByText(/may not write known failures/).waitFor();
    await plain.page.getByText(/Please mark as known: Cause /).waitFor();
    expect(plain.problems.filter((problem) => !/^403 .*kerberos_known_failures/.test(problem))).toEqual([]);
  } finally {
    await plain.page.goto(`${analysis()}?preview_user=admin`);
    await plain.close();
  }
});

test('the causes are exported as CSV with every row, and no cell that a spreadsheet runs', async () => {
  await open(analysis());
  const [download] = await Promise.all([
    walk.page.waitForEvent('download'),
    walk.page.getByRole('button', { name: 'Export CSV: causes' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('kerberos-677-causes.csv');
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  const [row] = await askSearch(
    walk,
    '`kerberos_triage` | where in(event_id, "677", "673", "4769", "4773") | stats dc(cause_id) as n',
    '-7d@h',
  );
  expect(lines.length - 1).toBe(Number(row?.n));
  expect(lines[0]).toContain('"Verdict","Cause","Cause id"');
  expect(lines.flatMap((line) => line.split('","')).filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
});

test('the timeline is a table at a click, with the sum of the page, and the link says so', async () => {
  await open(analysis());
  const timeline = walk.page.getByRole('region', { name: 'Over time' });
  await timeline.getByText('Table', { exact: true }).click();
  await timeline.getByRole('button', { name: /^Show all/ }).click();
  const numbers = await timeline.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      Array.from(row.querySelectorAll('td'))
        .slice(1)
        .reduce(
          (sum, cell) => sum + (Number.parseInt((cell.textContent ?? '').replace(/,/g, ''), 10) || 0),
          0,
        ),
    ),
  );
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(await refused());
  expect(walk.page.url()).toContain('timeline=table');
});

test('a click on a heading sorts, and back and forward lead through what was chosen', async () => {
  await open(analysis());
  const causes = walk.page.getByRole('region', { name: /What to do/ });
  await causes.getByText('Events', { exact: true }).click();
  const counts = await causes
    .locator('tbody tr td:nth-child(3)')
    .evaluateAll((cells) => cells.map((cell) => Number.parseInt(cell.textContent ?? '', 10)));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  await causes.getByRole('row').nth(1).click();
  await walk.page.locator('[data-test="side-panel"]').waitFor();
  await walk.page.goBack();
  await walk.page.locator('[data-test="side-panel"]').waitFor({ state: 'detached' });
  await walk.page.goForward();
  await walk.page.locator('[data-test="side-panel"]').waitFor();
});

test('a filter leaves the verdicts of what passes it as they were', async () => {
  const [row] = await askSearch(
    walk,
    '`kerberos_triage` | where in(event_id, "677", "673", "4769", "4773") AND pattern_id!="-" | stats count by client_ip verdict | sort 1 - count',
    '-7d@h',
  );
  await open(
    `${analysis()}?client=${encodeURIComponent(row?.client_ip ?? '')}&verdict=${row?.verdict ?? ''}`,
  );
  const [all] = await askSearch(
    walk,
    `\`kerberos_triage\` | where in(event_id, "677", "673", "4769", "4773") AND client_ip="${row?.client_ip ?? ''}" AND verdict="${row?.verdict ?? ''}" | stats count`,
    '-7d@h',
  );
  expect(await refused()).toBe(Number(all?.count));
});

test.each(['light', 'dark'])('axe finds nothing against WCAG 2.2 AA in the %s theme', async (theme) => {
  await open(`${analysis()}?theme=${theme}`);
  expect(await accessibilityProblems(walk.page)).toEqual([]);
});

test('nothing failed in the browser on the way, and no name of an event became a script', () => {
  expect(walk.problems).toEqual([]);
});
