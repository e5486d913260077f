/** Walks the page Attack signals as a person would, in a real browser, on the packaged app and the samples. */
import { accessibilityProblems } from '../support/browser';
import { pageWalk } from '../support/page-walk';

jest.setTimeout(180_000);

const walk = pageWalk();

async function open(query: string): Promise<void> {
  await walk.goTo(`${walk.app.page}/attacks_677${query}`);
  await walk.page.locator('[data-test^="panel-"]').first().waitFor();
  await walk.idle();
}

test('one search over all detections and one over granted tickets feed every card', async () => {
  const jobs = await walk.jobsOf(() => open('?earliest=-30d'));
  expect(jobs).toHaveLength(2);
  expect(await walk.page.locator('[data-test^="signal-"]').count()).toBeGreaterThan(5);
});

test('a week says that more may lie before it, and one click looks there', async () => {
  await open('');
  const seen = () => walk.page.locator('[data-test^="signal-"]').count();
  const week = await seen();
  await walk.page.getByRole('button', { name: 'look at the last 30 days' }).click();
  await walk.page.locator('[data-test="signal-password-spray"]').waitFor();
  await walk.idle();
  expect(await seen()).toBeGreaterThan(week);
  expect(walk.page.url()).toContain('earliest=-30d');
  expect(await walk.page.getByRole('button', { name: 'look at the last 30 days' }).count()).toBe(0);
});

test('a spray stands first and leads to the evidence: the client, its refused passwords, in order', async () => {
  await open('?earliest=-30d');
  const card = walk.page.locator('[data-test="signal-password-spray"]');
  expect(await card.innerText()).toMatch(/critical/);
  await card.getByRole('link', { name: 'Show the evidence' }).click();
  await walk.page.waitForURL(/investigate_677\?client=.*cause=password-spray/);
  const sequence = walk.page.locator('[data-test="panel-sequence"]');
  await sequence.getByText('refused').first().waitFor();
  expect(await sequence.getByRole('row').count()).toBeGreaterThan(5);
});

test('a card explains what else looks like that, by keyboard too', async () => {
  await open('?earliest=-30d');
  const card = walk.page.locator('[data-test="signal-password-spray"]');
  await card.locator('summary').focus();
  await walk.page.keyboard.press('Enter');
  await card.getByText(/terminal server/).waitFor();
});

test('a range without events says that all signals are quiet', async () => {
  await open('?earliest=1000000000&latest=1000003600');
  await walk.page.getByText(/No sign of an attack in this range/).waitFor();
  expect(
    await walk.page.locator('[data-test="panel-signals-quiet"]').getByRole('row').count(),
  ).toBeGreaterThan(10);
});

test.each(['light', 'dark'])('axe finds nothing against WCAG 2.2 AA in the %s theme', async (theme) => {
  await open(`?earliest=-30d&theme=${theme}`);
  expect(await accessibilityProblems(walk.page)).toEqual([]);
});

test('nothing failed in the browser on the way', () => {
  expect(walk.problems).toEqual([]);
});
