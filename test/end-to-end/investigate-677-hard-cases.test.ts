/** The pages Investigate and Attack signals where it is hard: nothing, one event, a crowd, hostile names, a broken macro. */
import { readFileSync } from 'node:fs';
import { accessibilityProblems } from '../support/browser';
import { pageOnEvents } from '../support/page-on-events';
import { refusedService } from '../support/told-events';

jest.setTimeout(240_000);

const walk = pageOnEvents();
const { open, openOn, panel } = walk;

/** How far the page is wider than its window, in pixels. */
const overflow = (): Promise<number> =>
  walk.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const one = { account: 'anna', client: '10.1.1.5', service: 'HTTP/web1.corp.example', at: 0 };

test('one event is a whole page about its account, and no sign of an attack', async () => {
  await openOn(refusedService(one), 'investigate_677', '&account=anna');
  expect(await panel('refused-for').locator('tbody tr').count()).toBe(1);
  expect(await panel('sequence').locator('tbody tr').count()).toBe(1);
  await panel('who-locks-out')
    .getByText(/No wrong password/)
    .waitFor();
  await open('attacks_677');
  await walk.page.getByText(/No sign of an attack in this range/).waitFor();
  expect(await panel('signals-quiet').locator('tbody tr').count()).toBeGreaterThan(10);
});

test('without any refusal the pages say what to do next', async () => {
  await openOn(refusedService(one), 'investigate_677', '&latest=1000000000');
  await walk.page
    .getByText(/Choose a longer one, or type a name above/)
    .first()
    .waitFor();
  await open('attacks_677', '&latest=1000000000');
  await walk.page.getByRole('link', { name: 'Coverage and set-up' }).last().waitFor();
});

test('hostile names break no layout, stay text, and are exported defused', async () => {
  const names = [
    '<img src=x onerror=alert(1)>',
    `=cmd|' /c calc'!A0`,
    'a'.repeat(4096),
    'admin\u202egnp.exe',
    '\u05d0\u05d1\u05d2',
    '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
    '%(count)s $& {{match}} `kerberos_index`',
  ];
  await openOn(
    names.map((account, at) => refusedService({ ...one, account, at: at * 40 })).join(''),
    'investigate_677',
    '&kdc=DC01.corp.example',
  );
  const accounts = panel('touched-account');
  await accounts.getByRole('button', { name: '<img src=x onerror=alert(1)>', exact: true }).waitFor();
  await accounts.getByRole('button', { name: 'admin<U+202E>gnp.exe', exact: true }).waitFor();
  expect(await overflow()).toBe(0);
  const [download] = await Promise.all([
    walk.page.waitForEvent('download'),
    accounts.getByRole('button', { name: 'Export CSV: accounts' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(lines.some((line) => line.startsWith(`"'=cmd|' /c calc'!A0"`))).toBe(true);
  await panel('sequence')
    .getByRole('row')
    .nth(1)
    .click({ position: { x: 5, y: 5 } });
  await walk.page.locator('[data-test="side-panel"]').waitFor();
  expect(await overflow()).toBe(0);
  expect(await accessibilityProblems(walk.page)).toEqual([]);
  expect(walk.browser.problems).toEqual([]);
});

test('of more than a thousand names Splunk sorts and cuts, and all are exported', async () => {
  const many = Array.from({ length: 1200 }, (_, n) =>
    refusedService({ ...one, service: `HTTP/app${String(n).padStart(4, '0')}.corp.example`, at: n * 7 }),
  );
  await openOn(
    many.join('') + refusedService({ ...one, at: 9000 }),
    'investigate_677',
    '&kdc=DC01.corp.example',
  );
  const services = panel('touched-service');
  await services.getByRole('button', { name: 'Show all 1,201 services' }).click();
  await services.getByText('Rows 1 to 250 of 1,201').waitFor();
  await services.getByRole('button', { name: 'Name' }).click();
  await services.getByRole('button', { name: 'HTTP/app0000.corp.example', exact: true }).waitFor();
  await services.getByRole('button', { name: /next/i }).click();
  await services.getByText('Rows 251 to 500 of 1,201').waitFor();
  await services.getByRole('button', { name: 'HTTP/app0250.corp.example', exact: true }).waitFor();
  const [download] = await Promise.all([
    walk.page.waitForEvent('download'),
    services.getByRole('button', { name: 'Export CSV: services' }).click(),
  ]);
  expect(
    readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n'),
  ).toHaveLength(1202);
});

test('a macro that is broken in the local layer is told in the words of the search head, on every panel', async () => {
  await openOn(refusedService(one), 'investigate_677', '&account=anna');
  const status = await walk.page.evaluate(async () => {
    const { $C: page } = window as unknown as { $C: { MRSPARKLE_PORT_NUMBER: string } };
    const cookie = `splunkweb_csrf_token_${page.MRSPARKLE_PORT_NUMBER}=`;
    const key =
      document.cookie
        .split('; ')
        .find((one) => one.startsWith(cookie))
        ?.slice(cookie.length) ?? '';
    const answer = await fetch(
      '/en-US/splunkd/__raw/servicesNS/nobody/kerberos_677/configs/conf-macros/kerberos_index',
      {
        method: 'POST',
        headers: {
          'X-Splunk-Form-Key': key,
          'X-Requested-With': 'XMLHttpRequest',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams([['definition', '(index=wineventlog']]).toString(),
      },
    );
    return answer.status;
  });
  expect(status).toBe(200);
  await open('investigate_677', '&account=anna');
  await panel('refused-for').getByRole('alert').waitFor();
  await panel('sequence').getByRole('button', { name: 'Retry' }).waitFor();
  await open('attacks_677');
  await panel('signals-seen').getByRole('alert').waitFor();
  expect(await walk.page.getByText(/No sign of an attack/).count()).toBe(0);
});

test('nothing moves for who asked the system for less motion, from the first paint to the last row', async () => {
  // The events bubble to the document, so none that begins between two looks is missed.
  await walk.page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    for (const kind of ['transitionrun', 'animationstart']) {
      document.addEventListener(kind, ({ target }) =>
        moved.push(`${kind} of ${(target as Element).tagName}`),
      );
    }
  });
  const moved = () => walk.page.evaluate(() => (window as unknown as { moved: string[] }).moved);
  await walk.page.emulateMedia({ reducedMotion: 'no-preference' });
  await openOn(refusedService(one), 'analysis_677');
  expect(await moved()).toContain('animationstart of DIV');
  await walk.page.emulateMedia({ reducedMotion: 'reduce' });
  await open('analysis_677');
  expect(await moved()).toEqual([]);
  await open('investigate_677', '&account=anna');
  expect(await moved()).toEqual([]);
});
