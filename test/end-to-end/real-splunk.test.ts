/**
 * `npm start -- --splunk`: the page in a browser, before a second preview with TLS that stands for the real Splunk. It
 * counts what that preview's own page counts.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser, type OpenPage } from '../support/browser';
import { startApp, type RunningApp } from '../support/running-app';
import { selfSigned } from '../support/self-signed';
import { tlsFront, type TlsFront } from '../support/tls-front';

jest.setTimeout(180_000);

let splunk: RunningApp;
let splunkd: TlsFront;
let app: RunningApp;
let browser: OpenPage;
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  splunk = await startApp([]);
  const certificate = selfSigned();
  splunkd = await tlsFront(new URL(splunk.page).origin, certificate);
  const authority = path.join(mkdtempSync(path.join(tmpdir(), 'k677-certificate-')), 'authority.pem');
  writeFileSync(authority, certificate.cert);
  const password = /password (\S+)/.exec(splunk.output)?.[1] ?? '';
  environment = { SPLUNK_USERNAME: 'admin', SPLUNK_PASSWORD: password, SPLUNK_TOKEN: '' };
  app = await startApp(['--splunk', splunkd.url], { ...environment, NODE_EXTRA_CA_CERTS: authority });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await splunkd?.close();
  await splunk?.stop();
});

/** `1,234 refused requests`, as the page says once no panel is at work; who reports may come later. */
async function refused(address: string): Promise<string | undefined> {
  await browser.page.goto(address);
  const counted = browser.page.getByText(/[\d,]+ refused requests?/).first();
  await counted.waitFor();
  await browser.page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0);
  return /[\d,]+ refused requests?/.exec(await counted.innerText())?.[0];
}

test('it says which Splunk, which user, and that the app is there', () => {
  expect(app.output).toMatch(
    /Splunk: +9\.4\.0 \(preview\) at https:\/\/127\.0\.0\.1:\d+, certificate checked\nUser: +admin \(admin\)\nApp there: +kerberos_677 [\d.]+\n/,
  );
});

test('the page counts what the Splunk behind it counts', async () => {
  const range = '?earliest=0&latest=';
  const there = await refused(`${splunk.page}/analysis_677${range}`);
  const here = await refused(app.page);
  expect(new URL(browser.page.url()).pathname).toBe('/en-US/app/kerberos_677/analysis_677');
  const origin = new URL(browser.page.url()).origin;
  expect(browser.page.url()).not.toContain('preview_key');
  expect(await refused(`${origin}/en-US/app/kerberos_677/analysis_677${range}`)).toBe(there);
  expect(here).toMatch(/^[1-9][\d,]* refused requests$/);
  expect(splunkd.seen.some(({ cookie }) => cookie !== undefined)).toBe(false);
  expect(browser.problems).toEqual([]);
});

test('a certificate that nobody vouches for ends the start, and --insecure is what it says', async () => {
  await expect(startApp(['--splunk', splunkd.url], environment)).rejects.toThrow(
    /self-signed certificate[^]*NODE_EXTRA_CA_CERTS, or pass --insecure/,
  );
  const insecure = await startApp(['--splunk', splunkd.url, '--insecure'], environment);
  expect(insecure.output).toContain('CERTIFICATE NOT CHECKED');
  await insecure.stop();
});

test.each([
  [['--insecure'], '--insecure is about the certificate of a real Splunk: give --splunk as well.'],
  [['--splunk', 'https://127.0.0.1:1', '--now', '0'], '--now cannot go with --splunk'],
  [['--splunk', 'http://splunk.example.org:8089'], 'would send the password in the clear'],
  [['--splunk', 'https://admin:secret@127.0.0.1:1'], 'set them in the environment'],
])('%j is refused in words', async (args, words) => {
  await expect(startApp(args, environment)).rejects.toThrow(words);
});

test('without credentials in the environment it says which', async () => {
  const none = { SPLUNK_TOKEN: '', SPLUNK_USERNAME: '', SPLUNK_PASSWORD: '' };
  await expect(startApp(['--splunk', splunkd.url], none)).rejects.toThrow('No credentials. Set SPLUNK_TOKEN');
});
