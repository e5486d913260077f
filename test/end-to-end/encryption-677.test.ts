/** Walks the page RC4 and encryption as a person would, in a real browser, on the packaged app and the samples. */
import { accessibilityProblems } from '../support/browser';
import { pageWalk } from '../support/page-walk';

jest.setTimeout(180_000);

const walk = pageWalk();

async function open(query: string): Promise<void> {
  await walk.goTo(`${walk.app.page}/encryption_677${query}`);
  await walk.page.locator('[data-test^="panel-"]').first().waitFor();
  await walk.idle();
}

const panel = (id: string) => walk.page.locator(`[data-test="panel-${id}"]`);

test('the page says where the domain stands, from three search jobs', async () => {
  const jobs = await walk.jobsOf(() => open('?earliest=-30d'));
  expect(jobs).toHaveLength(3);
  expect(await panel('encryption-readiness').innerText()).toMatch(/of the tickets use AES\s+\d+ %/);
});

test('who still depends on RC4 stands in a table with why and what to do, and a name leads to its own page', async () => {
  await open('?earliest=-30d');
  const row = panel('encryption-weak').getByRole('row').nth(1);
  expect(await row.innerText()).toMatch(/rc4-hmac|des-cbc/);
  await row.getByRole('link').first().click();
  await walk.page.waitForURL(/investigate_677\?service=/);
});

test('what was seen of a refused row breaks between its parts, never within one', async () => {
  await open('?earliest=-30d');
  const parts = panel('encryption-refused').getByText(/^\d+ \u00d7 (?:refused|event \d+),?$/);
  const lines = await parts.evaluateAll((elements) =>
    elements.map((element) => {
      const text = document.createRange();
      text.selectNodeContents(element);
      return new Set([...text.getClientRects()].map(({ top }) => top)).size;
    }),
  );
  expect(lines.length).toBeGreaterThan(3);
  expect(new Set(lines)).toEqual(new Set([1]));
});

test('the tables list domain controllers after a click, and the address keeps that', async () => {
  await open('?earliest=-30d');
  await walk.page.getByRole('radio', { name: 'Domain controller' }).click();
  await walk.page.waitForFunction(() => window.location.search.includes('by=kdc'));
  await open(new URL(walk.page.url()).search);
  expect(await panel('encryption-refused').innerText()).toContain('by domain controller');
});

test('progress is a chart with a name, and a table with the same numbers, which the address keeps', async () => {
  await open('?earliest=-30d');
  await panel('encryption-over-time')
    .getByRole('group', { name: /Chart of the share of AES/ })
    .waitFor();
  await walk.page.getByRole('radio', { name: 'Table' }).click();
  await walk.page.waitForFunction(() => window.location.search.includes('timeline=table'));
  await open(new URL(walk.page.url()).search);
  const rows = panel('encryption-over-time').locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(20);
  expect(await rows.first().innerText()).toMatch(/2026[\s\S]*\d+ %/);
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
  expect(await accessibilityProblems(walk.page)).toEqual([]);
});

test('nothing failed in the browser on the way', () => {
  expect(walk.problems).toEqual([]);
});
