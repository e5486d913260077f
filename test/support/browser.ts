import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from '../../scripts/find-browser';

/** A page in a real browser, with what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** Uncaught errors and failed requests, each a line. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Opens an empty page in a browser of its own: the one that `npm test` found, or whatever can be found. */
export async function openBrowser(viewport = { width: 1280, height: 900 }): Promise<OpenPage> {
  const found = process.env.K677_BROWSER_FOUND;
  const browser = found ? { executable: found, environment: {} } : findBrowser();
  if (!browser) throw new Error(NO_BROWSER);
  const context: BrowserContext = await chromium.launchPersistentContext(
    mkdtempSync(path.join(tmpdir(), 'k677-browser-')),
    {
      executablePath: browser.executable,
      headless: true,
      viewport,
      ignoreHTTPSErrors: process.env.K677_SPLUNK_INSECURE !== undefined,
      args: [...BROWSER_FLAGS],
      env: { ...process.env, ...browser.environment } as Record<string, string>,
    },
  );
  const page = context.pages()[0] ?? (await context.newPage());
  try {
    await logIn(page);
  } catch (error) {
    await context.close();
    throw error;
  }
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  return { page, problems, close: () => context.close() };
}

/** Logs in to the Splunk that the tests run against, where it asks; the preview asks nobody. */
async function logIn(page: Page): Promise<void> {
  const { K677_SPLUNK_WEB: splunk, K677_SPLUNK_USER: user, K677_SPLUNK_PASSWORD: password } = process.env;
  if (!splunk) return;
  await page.goto(`${splunk}/en-US/account/login`);
  const field = page.locator('input[name="password"]');
  if ((await field.count()) === 0) return;
  await page.locator('input[name="username"]').fill(user ?? '');
  await field.fill(password ?? '');
  await field.press('Enter');
  await page.waitForURL((address) => !address.pathname.includes('/account/'));
}

/** What axe finds against WCAG 2.2 AA, a line each. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  // Evaluated rather than added as a script: the page's content security policy rightly refuses inline scripts.
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          context: unknown,
          options: unknown,
        ): Promise<{
          violations: readonly {
            id: string;
            nodes: readonly { target: readonly string[]; failureSummary?: string }[];
          }[];
        }>;
      };
    };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  });
}
