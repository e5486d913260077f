/** Walks the page Coverage and set-up as an administrator and as a plain user would, in a real browser. */
import { readFileSync } from 'node:fs';
import { accessibilityProblems } from '../support/browser';
import { pageWalk } from '../support/page-walk';

jest.setTimeout(180_000);

const DEFAULT = '(index=wineventlog)';
/** Answers that a test provoked on purpose. */
const provoked: string[] = [];

// The preview keeps what was written for its next start.
const walk = pageWalk(() => writeMacro(DEFAULT).catch(() => undefined));

async function open(query = ''): Promise<void> {
  await walk.goTo(`${walk.app.page}/coverage_677${query}`);
  await walk.page.getByRole('heading', { name: 'Where the app looks for events' }).waitFor();
  await walk.idle();
}

const region = (name: string | RegExp) => walk.page.getByRole('region', { name });
const choice = () => region('Where the app looks for events');
const definition = () => walk.page.locator('[data-test="definition"]');

async function writeMacro(text: string): Promise<void> {
  await open('?preview_user=admin');
  const status = await walk.page.evaluate(async (wanted) => {
    const port = window.location.port;
    const key = new RegExp(`splunkweb_csrf_token_${port}=([^;]+)`).exec(document.cookie)?.[1] ?? '';
    const response = await fetch(
      '/en-US/splunkd/__raw/servicesNS/nobody/kerberos_677/configs/conf-macros/kerberos_index',
      {
        method: 'POST',
        headers: {
          'X-Splunk-Form-Key': decodeURIComponent(key),
          'X-Requested-With': 'XMLHttpRequest',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({ output_mode: 'json', definition: wanted }).toString(),
      },
    );
    return response.status;
  }, text);
  expect(status).toBe(200);
}

async function choose(index: string): Promise<void> {
  await choice().getByRole('textbox', { name: 'Name of an index' }).fill(index);
  await choice().getByRole('button', { name: 'Add' }).click();
}

test('one load dispatches at most three search jobs', async () => {
  const jobs = await walk.jobsOf(() => open('?earliest=-28d'));
  expect(jobs.length).toBeGreaterThan(0);
  expect(jobs.length).toBeLessThanOrEqual(3);
});

test('who is silent comes first, then who sends no failure, then who writes another language', async () => {
  await open();
  const rows = region(/domain controllers, /).locator('tbody tr');
  for (const [index, words] of [
    ['BRADC01', 'silent'],
    ['BRADC02', 'no failures at all'],
    ['PARDC01', 'another language'],
  ].entries()) {
    const told = await rows.nth(index).innerText();
    for (const word of words) expect(told).toContain(word);
  }
  expect(await region('No failure at all: audit failures').innerText()).toMatch(
    /not one failure in this range from BRADC02\.\S+\.\n/,
  );
});

test('a domain controller that sent nothing in the range is missed, as long as it reported in the month before', async () => {
  await open('?earliest=-24h');
  const first = region(/domain controllers, /)
    .locator('tbody tr')
    .first();
  expect(await first.innerText()).toMatch(/BRADC01[\s\S]*silent[\s\S]*Mar 10, 11:30/);
});

test('the table sorts by its columns and exports what it holds', async () => {
  await open();
  const controllers = region(/domain controllers, /);
  await controllers.getByRole('columnheader', { name: 'Failures' }).getByRole('button').click();
  const download = walk.page.waitForEvent('download');
  await controllers.getByRole('button', { name: 'Export CSV: domain controllers' }).click();
  const lines = readFileSync(await (await download).path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toBe(
    '\ufeff"Domain controller","State","Failures","Code 7","Event ids","First and last event"',
  );
  const failures = lines.slice(1).map((line) => Number(line.split('","')[2]));
  expect(failures).toEqual([...failures].sort((a, b) => b - a));
  expect(lines).toHaveLength(14);
});

test('failures in another language are counted, with the remedy', async () => {
  await open('?earliest=-28d');
  expect(await region(/collect XML/).innerText()).toMatch(/failures cannot be read, from PARDC01/);
  expect(await region(/collect XML/).innerText()).toContain('renderXml = true');
});

test('a row opens to its events, each with its count and since when', async () => {
  await open('?earliest=-28d');
  const controllers = region(/domain controllers, /);
  await controllers.locator('tbody').getByRole('button').first().focus();
  await walk.page.keyboard.press('Enter');
  await controllers
    .getByText(/47\d\d, failures/)
    .first()
    .waitFor();
});

test('says how to turn on code 7 and failure auditing, to copy', async () => {
  await open();
  expect(await region('No code 7 is not good health').innerText()).toContain(
    'reg add "HKLM\\SYSTEM\\CurrentControlSet\\Services\\Kdc" /v KdcExtraLogLevel /t REG_DWORD /d 3 /f',
  );
  expect(await region('No failure at all: audit failures').innerText()).toContain(
    'auditpol /set /subcategory:',
  );
});

test('the control count over seven days is zero on the samples', async () => {
  await open();
  const check = region('Does the app overlook failures?');
  await check
    .getByRole('combobox')
    .or(check.getByRole('button', { name: /The last/ }))
    .first()
    .click();
  await walk.page.getByRole('option', { name: '7 days' }).click();
  await check.getByRole('button', { name: 'Count' }).click();
  await check.getByText(/Lost: 0 of [\d,]+ failures/).waitFor();
});

test('the cost panel says that the audit index is not there, and shows the jobs that are kept', async () => {
  await open();
  const cost = region('What our searches cost');
  await cost.getByRole('button', { name: 'Measure' }).click();
  await cost.getByText('Not available: the audit index').waitFor();
  await cost.getByText('coverage-failures').waitFor();
});

test('no search over all indexes runs before somebody asks; then the found index can be chosen', async () => {
  const searches: string[] = [];
  const note = (request: { method(): string; url(): string; postData(): string | null }): void => {
    if (request.method() === 'POST' && /\/search\/jobs$/.test(request.url()))
      searches.push(new URLSearchParams(request.postData() ?? '').get('search') ?? '');
  };
  walk.page.on('request', note);
  await open();
  expect(searches.filter((search) => search.includes('index=*'))).toEqual([]);
  await choice().getByRole('button', { name: 'Find indexes with Kerberos events' }).click();
  await choice().getByRole('checkbox', { name: 'wineventlog' }).waitFor();
  walk.page.off('request', note);
  expect(searches.filter((search) => search.includes('index=*'))).toHaveLength(1);
  expect(await choice().getByRole('checkbox', { name: 'wineventlog' }).isChecked()).toBe(true);
});

test('a name that is no index is not taken', async () => {
  await open();
  await choice().getByRole('textbox', { name: 'Name of an index' }).fill('main) OR (index=*');
  await choice().getByText('no wildcard').waitFor();
  expect(await choice().getByRole('button', { name: 'Add' }).isDisabled()).toBe(true);
});

test('an administrator sees the new definition, saves it, and the page searches anew', async () => {
  await open('?preview_user=admin');
  expect(await definition().innerText()).toBe(DEFAULT);
  await choose('dc_logs');
  await choice().getByText('(index=wineventlog OR index=dc_logs)').waitFor();
  await choice().getByRole('button', { name: 'Save for everybody' }).click();
  await choice().getByText('Saved.').waitFor();
  await open();
  expect(await definition().innerText()).toBe('(index=wineventlog OR index=dc_logs)');
  await writeMacro(DEFAULT);
});

test('a plain user is told whom to ask, with the words to send', async () => {
  await open('?preview_user=user');
  await choose('dc_logs');
  await choice().getByText('Your role may not change macros').waitFor();
  expect(await choice().getByRole('button', { name: 'Save for everybody' }).count()).toBe(0);
  expect(await choice().innerText()).toContain(
    '[kerberos_index]\ndefinition = (index=wineventlog OR index=dc_logs)',
  );
});

test('where Splunk refuses the change after all, its words are shown and nothing changed', async () => {
  await walk.page.route(/conf-macros\/kerberos_index\?/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace(/"can_write":\s*false/, '"can_write":true'),
    });
  });
  await open('?preview_user=user');
  await choose('dc_logs');
  await choice().getByRole('button', { name: 'Save for everybody' }).click();
  await choice()
    .getByText(/Not saved: You \(user=user\) do not have permission/)
    .waitFor();
  await walk.page.unroute(/conf-macros\/kerberos_index\?/);
  provoked.push(...walk.problems.filter((problem) => /^403 .*conf-macros/.test(problem)));
  await open('?preview_user=admin');
  expect(await definition().innerText()).toBe(DEFAULT);
});

test('without any event the choice of the index comes first', async () => {
  await open('?earliest=1000000000&latest=1000003600');
  await walk.page.getByText('No Kerberos event in this range where the app looks').waitFor();
  expect(await walk.page.getByRole('region').first().innerText()).toContain('Where the app looks for events');
});

test('no events on the analysis page lead here', async () => {
  await walk.page.goto(`${walk.app.page}/analysis_677?earliest=1000000000&latest=1000003600`);
  await walk.page.getByRole('link', { name: 'Check coverage and set-up' }).click();
  await walk.page.getByRole('heading', { name: 'Where the app looks for events' }).waitFor();
});

test.each(['light', 'dark'])('axe finds nothing against WCAG 2.2 AA in the %s theme', async (theme) => {
  await open(`?theme=${theme}&earliest=-28d`);
  await choice().getByRole('button', { name: 'Find indexes with Kerberos events' }).click();
  await choice().getByRole('checkbox', { name: 'wineventlog' }).waitFor();
  await choose('dc_logs');
  await region(/domain controllers, /)
    .getByRole('button')
    .first()
    .click();
  await region('What our searches cost').getByRole('button', { name: 'Measure' }).click();
  await region('What our searches cost').getByText('Not available').waitFor();
  expect(await accessibilityProblems(walk.page)).toEqual([]);
});

test('nothing failed in the browser on the way but what was provoked', () => {
  expect(provoked.length).toBeGreaterThan(0);
  expect(walk.problems.filter((problem) => !provoked.includes(problem))).toEqual([]);
});
