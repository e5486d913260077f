/** Walks the page Investigate as a person would, in a real browser, on the packaged app and the samples. */
import { accessibilityProblems } from '../support/browser';
import { pageWalk } from '../support/page-walk';

jest.setTimeout(180_000);

const walk = pageWalk();

async function open(query: string): Promise<void> {
  await walk.goTo(`${walk.app.page}/investigate_677${query}`);
  await settled();
}

async function settled(): Promise<void> {
  await walk.page.locator('[data-test^="panel-"]').first().waitFor();
  await walk.idle();
}

const panel = (id: string) => walk.page.locator(`[data-test="panel-${id}"]`);

/** An account of the samples that was locked out, found as a person would: in the app's own search. */
async function lockedAccount(): Promise<string> {
  await walk.page.goto(
    `${walk.app.page}/search?q=${encodeURIComponent('`kerberos_lockout_events` | where step="locked out" | table account')}&earliest=0&latest=now`,
  );
  await walk.page.getByRole('table').waitFor();
  const cell = walk.page.getByRole('table').getByRole('cell').last();
  return (await cell.innerText()).trim();
}

test('without a name the page offers those that were refused most, and a click goes on', async () => {
  await open('?earliest=-7d');
  const first = panel('accounts')
    .getByRole('button')
    .filter({ hasText: /^[a-z]/ })
    .nth(1);
  await first.click();
  await walk.page.waitForFunction(() => window.location.search.includes('account='));
  await settled();
  expect(await panel('sequence').getByRole('row').count()).toBeGreaterThan(1);
});

test('one load dispatches at most three search jobs', async () => {
  const jobs: string[] = [];
  const count = (request: { method(): string; url(): string }): void => {
    if (request.method() === 'POST' && /\/search\/(?:v2\/)?jobs$/.test(request.url()))
      jobs.push(request.url());
  };
  const account = await lockedAccount();
  walk.page.on('request', count);
  await open(`?earliest=-30d&account=${encodeURIComponent(account)}`);
  walk.page.off('request', count);
  expect(jobs.length).toBeGreaterThan(0);
  expect(jobs.length).toBeLessThanOrEqual(3);
});

test('a locked account shows what happened in order, and who locked it', async () => {
  const account = await lockedAccount();
  await open(`?earliest=0&account=${encodeURIComponent(account)}`);
  await panel('who-locks-out')
    .getByText(/Locked out/)
    .waitFor();
  expect(await panel('who-locks-out').getByRole('row').count()).toBeGreaterThan(1);
  const happened = await panel('sequence').innerText();
  expect(happened).toContain('locked out');
  expect(happened).toContain('granted');
  expect(happened).toContain('refused');
});

test('a row opens its details, and from there the cause with what to do', async () => {
  const account = await lockedAccount();
  await open(`?earliest=0&account=${encodeURIComponent(account)}`);
  await panel('sequence')
    .getByRole('row')
    .filter({ hasText: 'refused' })
    .first()
    .click({ position: { x: 5, y: 5 } });
  await walk.page.getByRole('button', { name: 'What to do about it' }).click();
  await walk.page.getByRole('heading', { name: 'What to do', exact: true }).waitFor();
  expect(walk.page.url()).toContain('focus=cause');
});

test('a cause that is marked as fixed says so after a reload, and can be reopened', async () => {
  const account = await lockedAccount();
  await open(`?earliest=0&account=${encodeURIComponent(account)}`);
  const row = panel('refused-for').getByRole('row').filter({ hasText: 'Mark as fixed' });
  const before = await row.count();
  await row.first().getByRole('button', { name: 'Mark as fixed' }).click();
  await panel('refused-for').getByText('Fixed; none since').first().waitFor();
  await walk.page.reload();
  await settled();
  await panel('refused-for').getByText('Fixed; none since').first().waitFor();
  await panel('refused-for').getByRole('button', { name: 'Reopen' }).first().click();
  await walk.page.waitForFunction(
    (count) =>
      [...document.querySelectorAll('[data-test="panel-refused-for"] button')].filter(
        (button) => button.textContent === 'Mark as fixed',
      ).length === count,
    before,
  );
});

test('a comparison names what is new and what is gone, from the address alone', async () => {
  await open('?view=compare&earliest=-30d');
  expect(await panel('comparison').innerText()).toMatch(/new|gone/);
  const address = walk.page.url();
  await walk.page.getByRole('button', { name: 'Divide here' }).click();
  await settled();
  await walk.page.goto(address);
  await settled();
  expect(await panel('comparison').getByRole('row').count()).toBeGreaterThan(2);
});

test('two windows side by side: presets, typed times, two jobs, and a link that brings them back', async () => {
  await open('?view=compare&earliest=-30d');
  await walk.page.locator('[data-test="select-comparison"]').click();
  const both = await walk.jobsOf(async () => {
    await walk.page.getByRole('option', { name: 'two windows of time' }).click();
    await settled();
  });
  expect(both).toHaveLength(2);
  expect(new URL(walk.page.url()).searchParams.get('first')).toMatch(/^\d+-\d+$/);
  for (const [name, parameter] of [
    ['First window', 'first'],
    ['Second window', 'second'],
  ] as const) {
    const link = panel('comparison').getByRole('link', { name: `Open in Search: ${name}` });
    const { searchParams } = new URL((await link.getAttribute('href')) ?? '', walk.page.url());
    expect(`${searchParams.get('earliest')}-${searchParams.get('latest')}`).toBe(
      new URL(walk.page.url()).searchParams.get(parameter),
    );
  }
  const end = walk.page.locator('[data-test="window-second-to"] input');
  const last = await end.inputValue();
  const begin = walk.page.locator('[data-test="window-second-from"] input');
  await begin.fill(`${last.slice(0, 8)}0${Number(last.slice(8, 10)) - 5}`.slice(0, 10));
  const jobs = await walk.jobsOf(async () => {
    await begin.press('Enter');
    await settled();
  });
  // Only the window that changed is read anew.
  expect(jobs).toHaveLength(1);
  await panel('comparison')
    .getByText(/The windows differ in length/)
    .waitFor();
  await panel('comparison')
    .getByText(/an hour/)
    .first()
    .waitFor();
  await walk.page.getByRole('button', { name: 'the same weekday a week before' }).click();
  await settled();
  expect(
    await panel('comparison')
      .getByText(/differ in length/)
      .count(),
  ).toBe(0);
  await walk.page.goBack();
  await panel('comparison')
    .getByText(/differ in length/)
    .waitFor();
  await walk.page.goForward();
  await settled();
  const told = await panel('comparison').innerText();
  await walk.goTo(walk.page.url());
  await settled();
  expect(await panel('comparison').innerText()).toBe(told);
});

test('a name that nothing has says so, and a hostile one is only text', async () => {
  const hostile = '<img src=x onerror=alert(1)>" | delete';
  await open(`?account=${encodeURIComponent(hostile)}`);
  await panel('sequence')
    .getByText(/Nothing was granted or refused/)
    .waitFor();
  expect(await walk.page.locator('img[src="x"]').count()).toBe(0);
});

test.each(['light', 'dark'])('axe finds nothing against WCAG 2.2 AA in the %s theme', async (theme) => {
  const account = await lockedAccount();
  await open(`?earliest=0&account=${encodeURIComponent(account)}&theme=${theme}`);
  expect(await accessibilityProblems(walk.page)).toEqual([]);
  await open(`?view=compare&earliest=-30d&theme=${theme}`);
  expect(await accessibilityProblems(walk.page)).toEqual([]);
  await open(`?view=compare&first=1772409600-1772496000&second=1773014400-1773187200&theme=${theme}`);
  expect(await accessibilityProblems(walk.page)).toEqual([]);
  await open(`?theme=${theme}`);
  expect(await accessibilityProblems(walk.page)).toEqual([]);
});

test('nothing failed in the browser on the way, and no name of an event became a script', () => {
  expect(walk.problems).toEqual([]);
});
