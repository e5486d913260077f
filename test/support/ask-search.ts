import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from 'playwright-core';

const ROOT = path.resolve(__dirname, '../..');

/**
 * The rows of a search, asked beside the page: on the command line's engine, or of the Splunk that the tests run
 * against, through its own proxy with the browser's session.
 */
export async function askSearch(
  browser: { readonly page: Page },
  spl: string,
  earliest: string,
): Promise<readonly Record<string, string>[]> {
  if (process.env.K677_SPLUNK_WEB) return askSplunk(browser, spl, earliest);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/bootstrap.cjs', 'search', '--earliest', earliest, '--latest', 'now', '--format', 'json', spl],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as readonly Record<string, string>[];
}

function askSplunk(
  { page }: { readonly page: Page },
  spl: string,
  earliest: string,
): Promise<readonly Record<string, string>[]> {
  return page.evaluate(
    async ([search, from]) => {
      const [, key = ''] = /splunkweb_csrf_token_\d+=([^;]+)/.exec(document.cookie) ?? [];
      const response = await fetch(
        '/en-US/splunkd/__raw/servicesNS/nobody/kerberos_677/search/jobs?output_mode=json',
        {
          method: 'POST',
          headers: {
            'X-Splunk-Form-Key': decodeURIComponent(key),
            'X-Requested-With': 'XMLHttpRequest',
            'Content-Type': 'application/x-www-form-urlencoded',
          },
          body: new URLSearchParams({
            search,
            earliest_time: from,
            latest_time: 'now',
            exec_mode: 'oneshot',
            count: '0',
          }).toString(),
        },
      );
      return ((await response.json()) as { results: Record<string, string>[] }).results;
    },
    [spl.startsWith('|') ? spl : `search ${spl}`, earliest] as const,
  );
}
