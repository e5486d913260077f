/** Walks the page Codes as a person would, in a real browser, on the packaged app. */
import { accessibilityProblems } from '../support/browser';
import { pageWalk } from '../support/page-walk';

jest.setTimeout(180_000);

const walk = pageWalk();

async function open(query = ''): Promise<void> {
  await walk.goTo(`${walk.app.page}/codes_677${query}`);
  await walk.page.getByRole('table').first().waitFor();
  await settled();
}

async function settled(): Promise<void> {
  await walk.idle();
}

const searchField = () => walk.page.getByRole('textbox', { name: /number in any spelling/i });
const decoder = () => walk.page.getByRole('textbox', { name: /event, options value/i });
const decoded = () => walk.page.locator('[data-test="decoded"]');

async function decode(text: string): Promise<void> {
  await decoder().fill(text);
  await walk.page.getByRole('button', { name: 'Decode' }).click();
}

test('one load dispatches at most three search jobs', async () => {
  const jobs = await walk.jobsOf(() => open());
  expect(jobs.length).toBeGreaterThan(0);
  expect(jobs.length).toBeLessThanOrEqual(3);
});

test.each([['27'], ['0x1B'], ['0x0000001b'], ['MUST_USE_USER2USER']])(
  'a search for %s finds code 27 alone',
  async (text) => {
    await open();
    await searchField().fill(text);
    await searchField().press('Enter');
    await walk.page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
    expect(await walk.page.locator('tbody tr').innerText()).toContain('KDC_ERR_MUST_USE_USER2USER');
  },
);

test('words find codes by what they mean; nothing found says so and where else there is something', async () => {
  await open('?text=clock');
  expect(await walk.page.locator('tbody').first().innerText()).toContain('KRB_AP_ERR_SKEW');
  await walk.page.goto(`${walk.app.page}/codes_677?text=cname-in-addl-tkt`);
  await walk.page.getByText('There is something in "Ticket options"').waitFor();
});

test('a row opens the explanation by keyboard, the address holds it, and Escape closes it', async () => {
  await open('?text=0xc');
  await walk.page.getByRole('row').filter({ hasText: 'KDC_ERR_POLICY' }).focus();
  await walk.page.keyboard.press('Enter');
  const panel = walk.page.locator('[data-test="side-panel"]');
  await panel.getByText('says differently').waitFor();
  expect(await panel.innerText()).toContain('Causes that the app tells apart');
  expect(walk.page.url()).toContain('code=12');
  await walk.page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
});

test('a link with a code in any spelling opens its explanation', async () => {
  await open('?code=0x0000001B');
  await walk.page.getByRole('heading', { name: /Code 27 \(0x1b\) KDC_ERR_MUST_USE_USER2USER/ }).waitFor();
});

test('an options value is decoded bit by bit, and a link reproduces it', async () => {
  await open();
  await decode('Ticket Options: 0x40810010');
  await decoded().getByText('renewable-ok').waitFor();
  await settled();
  const text = await decoded().innerText();
  expect(text).toContain('forwardable');
  expect(text).toContain('canonicalize');
  await open(new URL(walk.page.url()).search);
  await decoded().getByText('renewable-ok').waitFor();
  await settled();
  expect(await decoded().innerText()).toBe(text);
});

test('a number without a label is read in every way that has a meaning', async () => {
  await open('?decode=0x12');
  await decoded().getByText('KDC_ERR_CLIENT_REVOKED', { exact: false }).first().waitFor();
  await settled();
  const text = await decoded().innerText();
  expect(text).toContain('KDC_ERR_CLIENT_REVOKED');
  expect(text).toContain('aes256-cts-hmac-sha1-96');
});

const hostile = `<img src=x onerror=alert(1)> =cmd() "quoted" \\back\\ \`kerberos_index\` $x$ [search index=*] | delete`;
const event = (account: string): string =>
  [
    'LogName=Security',
    'EventCode=677',
    'EventType=16',
    'ComputerName=DC1',
    'Message=Service Ticket Request Failed:',
    `\tUser Name:\t${account}`,
    '\tUser Domain:\tEXAMPLE.ORG',
    '\tService Name:\tMSSQLSvc/sql1.example.org:1433',
    '\tTicket Options:\t0x40830000',
    '\tFailure Code:\t7',
    '\tClient Address:\t192.0.2.7',
  ].join('\n');

test('a pasted event with a hostile name is read and diagnosed, and the name stays a name', async () => {
  await open();
  await decode(event(hostile));
  await decoded().getByText('KDC_ERR_S_PRINCIPAL_UNKNOWN', { exact: false }).first().waitFor();
  const text = await decoded().innerText();
  expect(text).toContain(hostile);
  expect(text).toContain('cname-in-addl-tkt');
  expect(text).toMatch(/fix|expected|investigate/);
  expect(await decoded().locator('img').count()).toBe(0);
  expect(walk.page.url()).not.toContain('img');
});

test('a name of four thousand characters is cut until asked for', async () => {
  await open();
  await decode(event('n'.repeat(4096)));
  const more = decoded().getByRole('button', { name: 'Show all 4,096 characters' });
  await more.waitFor();
  expect((await decoded().innerText()).includes('n'.repeat(300))).toBe(false);
  await more.click();
  expect((await decoded().innerText()).includes('n'.repeat(4096))).toBe(true);
});

test('an event of another kind, and what is no event, say what was expected', async () => {
  await open();
  await decode('LogName=Security\nEventCode=4624\nMessage=An account was successfully logged on.');
  await decoded().getByText('Event 4624 is none of these').waitFor();
  await decode('something, anything at all!');
  await decoded().getByText('Expected one of: a number such as 0x1b').waitFor();
});

test('the tabs show the other tables, by link too', async () => {
  await open();
  await walk.page.getByRole('tab', { name: /Encryption types/ }).click();
  await walk.page.getByText('aes256-cts-hmac-sha1-96').first().waitFor();
  await open('?table=event');
  await walk.page.getByText('Service Ticket Request Failed').first().waitFor();
  await walk.page.goBack();
});

test.each(['light', 'dark'])('axe finds nothing against WCAG 2.2 AA in the %s theme', async (theme) => {
  await open(`?theme=${theme}&code=12&decode=0x12`);
  expect(await accessibilityProblems(walk.page)).toEqual([]);
  await open(`?theme=${theme}&table=option&text=ticket`);
  await decode(event('alice'));
  await decoded().getByText('KDC_ERR_S_PRINCIPAL_UNKNOWN', { exact: false }).first().waitFor();
  expect(await accessibilityProblems(walk.page)).toEqual([]);
});

test('nothing failed in the browser on the way, and no name of an event became a script', () => {
  expect(walk.problems).toEqual([]);
});
