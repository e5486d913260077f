/** RC4 and encryption, Coverage and set-up and Codes where they are hard: one event, none, hostile names, a failing search. */
import { accessibilityProblems, openBrowser, type OpenPage } from '../support/browser';
import { eventsFile } from '../support/events-file';
import { DISK_IS_FULL, failJobs } from '../support/failing-jobs';
import { startApp, type RunningApp } from '../support/running-app';
import { ticketXml } from '../support/ticket-events';

jest.setTimeout(240_000);

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/'/g, '&apos;');

const hostile = [
  '<img src=x onerror=alert(1)>',
  '=cmd()',
  'x'.repeat(4096),
  '\u0645\u0631\u062d\u0628\u0627 \u202etxt.exe',
  '\u{1f600}',
  'hole %(count)s {{kind}}',
];

let browser: OpenPage;
let one: RunningApp;
let many: RunningApp;

beforeAll(async () => {
  const time = '2026-03-12T10:00:00Z';
  const refused = ticketXml({ time, id: 4769, kdc: 'dc1.corp.example', service: 'HTTP/web1', code: 14 });
  one = await startApp(['--events', eventsFile([refused], 'security.xml')]);
  const events = hostile.flatMap((name) => {
    const common = { time, id: 4769, account: escaped(name), service: escaped(name) };
    return [
      ticketXml({ ...common, code: 14 }),
      ticketXml({ ...common, etype: '0x17' }),
      ticketXml({ time, id: 4769, kdc: name.slice(0, 200).replace(/[<>]/g, ''), code: 7 }),
    ];
  });
  many = await startApp(['--events', eventsFile(events, 'security.xml')]);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await one?.stop();
  await many?.stop();
});

async function open(app: RunningApp, view: string): Promise<void> {
  await browser.page.goto('about:blank');
  await browser.page.goto(`${app.page}/${view}`);
  await browser.page.getByRole('heading', { level: 1 }).waitFor();
  await browser.page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0);
}

const region = (name: string | RegExp) => browser.page.getByRole('region', { name });

test('one refusal: a sentence in the singular, one row, and what is not there is said', async () => {
  await open(one, 'encryption_677');
  await browser.page.getByText('One request was refused because').waitFor();
  expect(await region('Refused, by service').locator('tbody tr').count()).toBe(1);
  await region(/Still issued/)
    .getByRole('link', { name: 'Check coverage and set-up' })
    .waitFor();
  await open(one, 'coverage_677');
  await browser.page
    .getByRole('heading', { name: '1 domain controller, with something to look at' })
    .waitFor();
});

test('no event: each panel says why and where to go on', async () => {
  await open(one, 'encryption_677?earliest=1262304000&latest=1262390400');
  await browser.page.getByText('No granted ticket is indexed in this range').waitFor();
  await region('Refused, by service').getByText('Nobody was refused').waitFor();
  await open(one, 'coverage_677?earliest=1262304000&latest=1262390400');
  await region('Domain controllers')
    .getByText('No Kerberos event in this range where the app looks, which is (index=wineventlog).')
    .waitFor();
});

test('hostile names stay text, their links lead to them, and the CSV runs no formula', async () => {
  await open(many, 'encryption_677?by=account');
  const weak = region('Still issued with RC4 or DES, by account');
  await weak.getByRole('link', { name: '<img src=x onerror=alert(1)>' }).waitFor();
  await weak.getByRole('link', { name: '<U+202E>txt.exe' }).waitFor();
  await weak.getByRole('link', { name: 'hole %(count)s {{kind}}' }).waitFor();
  expect(await weak.locator('tbody tr').count()).toBe(hostile.length);
  const [download] = await Promise.all([
    browser.page.waitForEvent('download'),
    weak.getByRole('button', { name: /^Export CSV/ }).click(),
  ]);
  const stream = await download.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  expect(Buffer.concat(parts).toString('utf8')).toContain(`"'=cmd()"`);
  expect(await accessibilityProblems(browser.page)).toEqual([]);
  await open(many, 'coverage_677');
  await region(/domain controllers, /)
    .getByText('=cmd()')
    .first()
    .waitFor();
  const wider = await browser.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBe(0);
  await open(many, `codes_677?text=${encodeURIComponent('=cmd() %(table)s')}`);
  await browser.page.getByText('Nothing in "Failure codes" holds all of: =cmd() %(table)s.').waitFor();
  expect(browser.problems).toEqual([]);
});

test.each([
  ['encryption_677', 'Where you stand'],
  ['coverage_677', 'Domain controllers'],
  ['codes_677', 'Failure codes'],
])('%s: a search that fails says so in words of Splunk, with a way to try again', async (view, panel) => {
  await failJobs(browser.page);
  await open(one, view);
  await region(panel).getByText(DISK_IS_FULL).first().waitFor();
  await browser.page.unroute('**/search/jobs');
  await region(panel).getByRole('button', { name: 'Retry' }).first().click();
  await region(panel).getByText(DISK_IS_FULL).first().waitFor({ state: 'detached' });
});
